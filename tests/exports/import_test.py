"""Readings made elsewhere: taken under their maker's name, refused where their words are not in their span, switched off as a whole."""
import json
import unittest

from world import World


class Import(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World(examples_only=True)
        lines = cls.world.run("read", "examples", "--format", "jsonl").stdout.decode("utf-8").splitlines()
        cls.reading = next(reading for reading in map(json.loads, lines) if reading["source"]["path"].endswith(".txt") and reading["sessions"])
        cls.text = (cls.world.folder / cls.reading["source"]["path"]).read_bytes()

    def take(self, claims, code):
        (self.world.folder / "claims.jsonl").write_text(json.dumps({"source": self.reading["source"], **claims}) + "\n", encoding="utf-8")
        return self.world.run("import", "--format", "claims", "claims.jsonl", "--maker", "house-model", code=code)

    def rules(self):
        rows = self.world.export("json").decode("utf-8")
        return rows.count('"rule":"house-model"')

    def quote(self, begin, end, **more):
        return {"span": [begin, end], **more}

    def test_taken_marked_refused_and_switched_off(self):
        before = self.world.export("json")
        far = len(self.text) + 10
        last = len(self.text.rstrip()) - 1
        words = self.text[last - 3:last].decode("utf-8")
        done = self.take({"milestones": [self.quote(last - 3, last, kind="anniversary", name="x", words=words), self.quote(3, far, kind="anniversary"),
                                         self.quote(0, 3, kind="anniversary", words="no such words")]}, code=1)
        self.assertIn(b"Claims taken: 1; refused: 2", done.stdout)
        self.assertIn(b"claims.jsonl:1: milestone [3, %d): its span lies outside the text" % far, done.stderr)
        self.assertIn(b"claims.jsonl:1: milestone [0, 3): its words are not those of its span", done.stderr)
        self.assertEqual(self.rules(), 1)
        self.world.run("check")
        self.world.run("rebuild")
        self.assertEqual(self.rules(), 1, "reading again leaves them")
        self.world.run("correct", "undo", "1")
        self.assertEqual(self.world.export("json"), before)

    def test_nothing_to_take_enters_nothing(self):
        acts = self.world.run("correct", "list").stdout
        done = self.take({"quotes": [self.quote(0, len(self.text) + 1)]}, code=3)
        self.assertIn(b"holds no claim that can be taken", done.stderr)
        (self.world.folder / "claims.jsonl").write_text('{"source": {"sha256": "none"}}\nnot json\n', encoding="utf-8")
        done = self.world.run("import", "claims.jsonl", "--maker", "x", code=3)
        self.assertIn(b'claims.jsonl:1: reading: the record holds no document "none"', done.stderr)
        self.assertIn(b"claims.jsonl:2: reading: ", done.stderr)
        self.assertEqual(self.world.run("correct", "list").stdout, acts)

    def test_a_maker_must_be_named(self):
        self.world.run("import", "claims.jsonl", code=2)


if __name__ == "__main__":
    unittest.main()
