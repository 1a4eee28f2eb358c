"""A record of the example reports and of hostile ones, and the program that exports it."""
import atexit
import functools
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

root = pathlib.Path(__file__).resolve().parents[2]
program = os.environ["RAPPORTEUR_PROGRAM"]

long_name = "Commission of ten thousand bytes " + "\u4f1a\U0001f600x" * 1250
hostile = {
    "formula": "=cmd|' /C calc'!A0",
    "plus": "+1+1",
    "at": "@SUM(A1)",
    "lines": "two\r\nlines\nand\ra\ttab",
    "quotes": "a \"quoted\", 'comma'; semicolon\\",
    "calendar": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged",
    "directions": "\u202e\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd\u2069",
    "faces": "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f600",
    "markup": "<script>alert(1)</script>&amp;]]>",
    "separators": "a\u2028b\u2029c\u0085d",
    "iri": "http://x/<>{}|^` \"@context\"",
}


def report(number, before=""):
    year = 1990 + number
    return (f"{before}\n\nKazakhstan, Uzbekistan hold trade talks in Tashkent, round {number}\n\n"
            f"TASHKENT, May 12 (Steppe News) -- The {number}th meeting of the Kazakhstan-Uzbekistan intergovernmental commission on "
            f"trade was held in Tashkent on May 12, {year}. It was co-chaired by Kazakh Deputy Prime Minister Serik Abenov and "
            f"Uzbek Deputy Prime Minister Jamshid Karimov. The two sides agreed to open a border market by the end of "
            f"{year + 1}. Bilateral trade reached $3.5 billion in {year - 1}. The minutes of the meeting were signed.\n")


class World:
    def __init__(self, examples_only=False):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rapporteur-exports-"))
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        shutil.copytree(root / "examples", self.folder / "examples")
        if examples_only:
            self.run("read", "examples")
            return
        self.put_hostile_files()
        self.run("read", "examples", "hostile", "feed.jsonl")
        self.enter_hostile_acts()

    def run(self, *arguments, code=0):
        done = subprocess.run([program, *arguments], cwd=self.folder, capture_output=True, check=False)
        assert done.returncode == code, (arguments, done.returncode, done.stderr.decode(errors="replace"))
        return done

    def put_hostile_files(self):
        folder = self.folder / "hostile"
        folder.mkdir()
        (folder / "=1+1 \"a\", b\tc\nd.txt").write_text(report(5, hostile["faces"] * 40 + hostile["directions"]), encoding="utf-8")
        with open(self.folder / "feed.jsonl", "w", encoding="utf-8") as feed:
            for number, (name, text) in enumerate(hostile.items(), start=30):
                line = {"title": text, "outlet": text + name, "published": f"{1990 + number}-05-13", "url": text,
                        "text": report(number, text * 3 + "\u0000" + hostile["faces"])}
                feed.write(json.dumps(line) + "\n")

    def enter_hostile_acts(self):
        record = json.loads(self.export("json"))
        bodies = [body["id"] for body in record["bodies"]]
        self.correct(bodies[0], "name", long_name)
        for body, text in zip(bodies[1:], hostile.values()):
            self.correct(body, "name", text)
        for person, text in zip([person["id"] for person in record["people"]], hostile.values()):
            self.correct(person, "name", text)
        dated = [session["id"] for session in record["sessions"] if "date" in session]
        for session, text in zip(dated, hostile.values()):
            self.correct(session, "place", text + ", KZ")
        self.correct(dated[0], "date", "2023-05-18/2023-05-20")

    def correct(self, entity, slot, value):
        self.run("correct", "set", entity, slot, value, "--author", hostile["iri"], "--reason", hostile["lines"])

    def export(self, how, *more):
        return self.run("export", "--format", how, *more).stdout

    def folder_of_tables(self, name="tables", *more):
        self.run("export", "--format", "csv", "--out", name, *more)
        return self.folder / name


@functools.cache
def exported_world():
    return World()
