"""Calendars, read by a library for them (Debian's python3-icalendar) and held against RFC 5545 where that is lax."""
import datetime
import json
import unittest

import icalendar

from world import exported_world, long_name

world = exported_world()


def events(data):
    return [part for part in icalendar.Calendar.from_ical(data).walk() if part.name == "VEVENT"]


def days(session):
    """The first day and the day after the last, where both are known."""
    ends = session.get("date", {}).get("value", "").split("/")
    if any(len(end) != 10 for end in ends):
        return None
    first, last = (datetime.date.fromisoformat(ends[0]), datetime.date.fromisoformat(ends[-1]))
    return first, last + datetime.timedelta(days=1)


class Calendar(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bytes = world.export("ics")
        cls.record = json.loads(world.export("json"))
        cls.sessions = {session["id"]: session for session in cls.record["sessions"]}
        cls.events = {str(event["UID"]).removesuffix("@rapporteur"): event for event in events(cls.bytes)}

    def test_every_session_with_days_and_no_other_is_an_event(self):
        dated = {key for key, session in self.sessions.items() if days(session)}
        self.assertGreater(len(dated), 10)
        self.assertEqual(set(self.events), dated)
        self.assertEqual(len(events(self.bytes)), len(dated))

    def test_days_and_status_are_the_records(self):
        names = {"held": "CONFIRMED", "announced": "TENTATIVE", "cancelled": "CANCELLED"}
        for key, event in self.events.items():
            session = self.sessions[key]
            self.assertEqual((event["DTSTART"].dt, event["DTEND"].dt), days(session))
            self.assertEqual(event.get("STATUS"), names.get(session.get("status", {}).get("value")))
            self.assertGreaterEqual(int(event["SEQUENCE"]), 0)
            self.assertIsInstance(event["DTSTAMP"].dt, datetime.datetime)

    def test_texts_come_back_as_they_are(self):
        names = {body["id"]: body["name"] for body in self.record["bodies"]}
        for key, event in self.events.items():
            session = self.sessions[key]
            name = names[session["body"]].replace("\r\n", "\n").replace("\r", "\n")
            shown = "".join(c for c in name if c in "\n\t" or c >= " ")
            self.assertTrue(str(event["SUMMARY"]).startswith(shown), (key, event["SUMMARY"]))

    def test_the_long_name_is_there(self):
        self.assertTrue(any(str(event["SUMMARY"]).startswith(long_name) for event in self.events.values()))

    def test_lines_are_75_octets_of_whole_characters_and_end_in_crlf(self):
        self.assertTrue(self.bytes.endswith(b"\r\n"))
        lines = self.bytes.split(b"\r\n")[:-1]
        for line in lines:
            self.assertLessEqual(len(line), 75)
            line.decode("utf-8")
            self.assertFalse(set(line) & (set(range(32)) - {9}), line)
        self.assertEqual(sum(line == b"BEGIN:VEVENT" for line in lines), len(self.events))

    def test_it_is_the_same_each_time(self):
        self.assertEqual(world.export("ics"), self.bytes)

    def test_of_one_body(self):
        for body in {session["body"] for session in self.sessions.values() if days(session)}:
            keys = {str(event["UID"]).removesuffix("@rapporteur") for event in events(world.export("ics", "--body", body))}
            self.assertEqual(keys, {key for key in self.events if self.sessions[key]["body"] == body})

    def test_without_a_day_there_is_no_calendar(self):
        undated = next(key for key, session in self.sessions.items() if not days(session))
        ended = world.run("export", "--format", "ics", "--session", undated, code=3)
        self.assertIn(b"no session here has a day", ended.stderr)


if __name__ == "__main__":
    unittest.main()
