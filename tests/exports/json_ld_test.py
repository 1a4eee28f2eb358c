"""Linked data, given to npm's library for it (json_ld_test.mjs)."""
import subprocess
import unittest

from world import exported_world, root

world = exported_world()


class JsonLd(unittest.TestCase):
    def test_in_node(self):
        world.run("export", "--format", "jsonld", "--out", "record.jsonld")
        done = subprocess.run(["node", root / "tests/exports/json_ld_test.mjs", "record.jsonld", "."], cwd=world.folder,
                              capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
