"""Event data: the form of the table, the codes, and both directions."""
import collections
import csv
import io
import json
import unittest

from world import exported_world

world = exported_world()

quads = {"AGREE": "1", "CONSULT": "1", "SUPPORT": "1", "REQUEST": "3"}
modes = {"CONSULT": {"", "visit", "third-party", "phone"}}
cameo = {"CONSULT": {"040", "041", "042", "043", "044"}, "AGREE": {"030", "036"}, "SUPPORT": {"057"}, "REQUEST": {"020"}}


class Events(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done = world.run("export", "--format", "events")
        cls.text = done.stdout.decode("utf-8")
        cls.left_out = done.stderr.decode("utf-8")
        reader = csv.DictReader(io.StringIO(cls.text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE, strict=True)
        cls.events = list(reader)
        cls.columns = reader.fieldnames

    def test_every_line_has_all_fields(self):
        self.assertNotIn("\r", self.text)
        lines = self.text.removesuffix("\n").split("\n")
        self.assertEqual({line.count("\t") for line in lines}, {len(self.columns) - 1})
        self.assertEqual(len(lines), len(self.events) + 1)
        self.assertGreater(len(self.events), 50)

    def test_codes_are_those_of_the_books(self):
        for event in self.events:
            self.assertEqual(event["quad_code"], quads[event["event"]])
            self.assertIn(event["mode"], modes.get(event["event"], {""}))
            self.assertIn(event["cameo"], cameo[event["event"]])
            self.assertEqual(event["cameo_root"], event["cameo"][:2])
            for side in (event["source"], event["target"]):
                self.assertRegex(side, r"\A[A-Z]{3}\Z")
            self.assertNotEqual(event["source"], event["target"])
            self.assertRegex(event["date"], r"\A\d{4}-\d\d-\d\d\Z")

    def test_ids_are_unique(self):
        self.assertEqual(len({event["event_id"] for event in self.events}), len(self.events))

    def test_what_both_do_is_written_for_both(self):
        by_link = collections.defaultdict(list)
        for event in self.events:
            by_link[event["link"]].append(event)
        mutual = 0
        for link in by_link.values():
            if link[0]["kind"] == "commitment" and len(link) == 1:
                continue
            pairs = {(event["source"], event["target"]) for event in link}
            self.assertEqual(pairs, {(target, source) for source, target in pairs})
            self.assertEqual(sum(event["mirrored"] == "1" for event in link) * 2, len(link))
            mutual += 1
        self.assertGreater(mutual, 20)

    def test_every_session_held_on_a_day_is_a_consultation_or_counted(self):
        record = json.loads(world.export("json"))
        held = {session["id"] for session in record["sessions"]
                if session.get("status", {}).get("value") == "held" and len(session.get("date", {}).get("value", "")) >= 10}
        told = {event["session"] for event in self.events if event["kind"] == "session"}
        self.assertGreater(len(held & told), 10)
        self.assertTrue(held <= told, held - told)

    def test_what_is_left_out_is_told(self):
        self.assertRegex(self.left_out, r"left out: hopes: \d+\n")


if __name__ == "__main__":
    unittest.main()
