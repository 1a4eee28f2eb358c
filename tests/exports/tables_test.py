"""Tables, read by Python's csv and by `sqlite3 .import`, and held against their dictionary and their package's description."""
import csv
import io
import json
import re
import subprocess
import unittest
import zipfile

from world import exported_world, hostile, long_name

world = exported_world()

date = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?")


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = world.folder_of_tables()
        cls.tables = {path.stem: rows_of(path) for path in cls.folder.glob("*.csv")}
        cls.dictionary = [dict(zip(cls.tables["dictionary"][0], row)) for row in cls.tables["dictionary"][1:]]

    def column(self, table, name):
        at = self.tables[table][0].index(name)
        return [row[at] for row in self.tables[table][1:]]

    def test_every_row_is_as_long_as_its_head(self):
        self.assertGreater(len(self.tables), 13)
        for name, rows in self.tables.items():
            self.assertEqual({len(row) for row in rows}, {len(rows[0])}, name)

    def test_the_dictionary_tells_every_column_and_no_other(self):
        told = {(entry["table"], entry["column"]) for entry in self.dictionary}
        self.assertEqual(told, {(name, column) for name, rows in self.tables.items() for column in rows[0]})

    def test_values_are_of_their_type(self):
        for entry in self.dictionary:
            values = [value for value in self.column(entry["table"], entry["column"]) if value]
            for value in values:
                if entry["type"] == "integer":
                    int(value)
                elif entry["type"] == "number":
                    float(value)
                elif entry["type"] == "date":
                    self.assertTrue(date.fullmatch(value), value)
                elif entry["type"] == "json":
                    json.loads(value)

    def test_keys_lead_to_rows(self):
        followed = 0
        for entry in self.dictionary:
            if not entry["refers_to"]:
                continue
            known = set(self.column(*entry["refers_to"].split(".")))
            for value in filter(None, self.column(entry["table"], entry["column"])):
                for item in value.split(" | ") if entry["type"] == "list" else [value]:
                    self.assertIn(item, known, entry)
                    followed += 1
        self.assertGreater(followed, 100)

    def test_no_text_begins_a_formula(self):
        numbers = {(entry["table"], entry["column"]) for entry in self.dictionary if entry["type"] in ("integer", "number")}
        for name, rows in self.tables.items():
            for row in rows[1:]:
                for column, value in zip(rows[0], row):
                    if (name, column) not in numbers:
                        self.assertNotRegex(value, r"\A[=+\-@\t\r]")

    def test_a_name_comes_back_once_the_apostrophe_is_taken_away(self):
        names = set(self.column("bodies", "name")) | set(self.column("people", "name"))
        back = {re.sub(r"\A'('*[=+\-@\t\r])", r"\1", name) for name in names}
        for text in [long_name, hostile["formula"], hostile["plus"], hostile["quotes"], hostile["directions"]]:
            self.assertIn(text, back)
        self.assertIn("'" + hostile["formula"], names)

    def test_words_are_the_bytes_of_their_span(self):
        at = {name: i for i, name in enumerate(self.tables["evidence"][0])}
        paths = dict(zip(self.column("documents", "sha256"), self.column("documents", "path")))
        compared = 0
        for row in self.tables["evidence"][1:]:
            path = paths.get(row[at["document"]], "")
            if not row[at["words"]] or not path.startswith("examples/") or not path.endswith(".txt"):
                continue
            text = (world.folder / path).read_bytes()
            words = text[int(row[at["begin"]]):int(row[at["end"]])].decode("utf-8")
            self.assertEqual(row[at["words"]], ("'" if words[0] in "=+-@" else "") + words)
            compared += 1
        self.assertGreater(compared, 100)

    def test_sqlite_imports_the_same(self):
        script = "".join(f'.import --csv "{self.folder / name}.csv" {name}\n' for name in self.tables)
        script += ".mode json\n" + "".join(f"SELECT * FROM {name};\n.print ---\n" for name in self.tables)
        done = subprocess.run(["sqlite3", "-batch", ":memory:"], input=script, capture_output=True, text=True, check=True)
        self.assertEqual(done.stderr, "")
        answers = [json.loads(answer) if answer.strip() else [] for answer in done.stdout.split("---\n")[:-1]]
        for (name, rows), answer in zip(self.tables.items(), answers, strict=True):
            self.assertEqual([list(row.values()) for row in answer], rows[1:], name)

    def test_the_package_describes_the_tables(self):
        package = json.loads((self.folder / "datapackage.json").read_text(encoding="utf-8"))
        self.assertEqual({resource["name"] for resource in package["resources"]}, set(self.tables))
        for resource in package["resources"]:
            self.assertEqual([field["name"] for field in resource["schema"]["fields"]], self.tables[resource["name"]][0])
            key = resource["schema"].get("primaryKey")
            if key:
                values = self.column(resource["name"], key)
                self.assertEqual(len(values), len(set(values)), resource["name"])
            for foreign in resource["schema"].get("foreignKeys", []):
                target = foreign["reference"]["resource"] or resource["name"]
                self.assertIn(foreign["reference"]["fields"], self.tables[target][0])

    def test_a_zip_holds_the_same_files(self):
        world.run("export", "--format", "csv", "--out", "tables.zip")
        with zipfile.ZipFile(io.BytesIO((world.folder / "tables.zip").read_bytes())) as packed:
            self.assertIsNone(packed.testzip())
            self.assertEqual({name: packed.read(name) for name in packed.namelist()},
                             {path.name: path.read_bytes() for path in self.folder.iterdir()})


if __name__ == "__main__":
    unittest.main()
