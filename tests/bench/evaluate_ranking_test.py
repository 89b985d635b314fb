#!/usr/bin/env python3
"""The measures of evaluate_ranking on values worked out by hand, and a whole run over a tiny collection.

Usage: evaluate_ranking_test.py BUILD SCRATCH
"""

import importlib.machinery
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import unittest

PROGRAM = pathlib.Path(__file__).parent / "evaluate_ranking"
BUILD, SCRATCH = map(pathlib.Path, sys.argv[1:3])


def program_as_module():
    loader = importlib.machinery.SourceFileLoader("evaluate_ranking", str(PROGRAM))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("evaluate_ranking", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


evaluate_ranking = program_as_module()

DOCUMENTS = """\
{"id": "mill", "title": "Wind mill", "text": "A mill that the wind turns."}
{"id": "storm", "title": "Storm", "text": "The wind blew the roof off the barn and the rain came in."}
{"id": "bread", "title": "Bread", "text": "Flour, water and salt."}
"""


class Measures(unittest.TestCase):
    def test_one_query(self):
        ndcg, average_precision, early, recall = evaluate_ranking.judge(["a", "x", "b"], {"a": 2, "b": 1, "c": 1})
        self.assertAlmostEqual(ndcg, 2.5 / (2 + 0.6309297536 + 0.5))
        self.assertAlmostEqual(average_precision, (1 + 2 / 3) / 3)
        self.assertAlmostEqual(early, 0.2)
        self.assertAlmostEqual(recall, 2 / 3)

    def test_nothing_found(self):
        self.assertEqual(evaluate_ranking.judge([], {"a": 1}), (0, 0, 0, 0))

    def test_depths(self):
        self.assertEqual(evaluate_ranking.judge(["x"] * 10 + ["a"], {"a": 1})[0], 0)
        self.assertEqual(evaluate_ranking.judge(["x"] * 1000 + ["a"], {"a": 1})[3], 0)

    def test_chance(self):
        same = [(0.5, 0.5)] * 20
        better = [(0.6, 0.5)] * 20
        self.assertEqual(evaluate_ranking.chance(same, same, 0), 1)
        self.assertLess(evaluate_ranking.chance(better, same, 0), 0.001)
        one_of_two = [(0.6, 0.5), (0.5, 0.5)]
        self.assertEqual(evaluate_ranking.chance(one_of_two, same[:2], 0), 1)


class WholeRun(unittest.TestCase):
    def setUp(self):
        shutil.rmtree(SCRATCH, ignore_errors=True)
        tiny = SCRATCH / "eval" / "tiny"
        tiny.mkdir(parents=True)
        (tiny / "docs.jsonl").write_text(DOCUMENTS)
        (tiny / "queries.tsv").write_text("q1\twind mill\nq2\tsalt\nq3\tzebra\n")
        (tiny / "qrels.txt").write_text("q1 0 storm 1\nq1 0 bread 0\nq2 0 bread 1\nq3 0 mill 1\n")

    def run_program(self, *options):
        command = [PROGRAM, "--build", BUILD, "--eval", SCRATCH / "eval", *options]
        return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout.splitlines()

    def test_table(self):
        # q1: the second of two is relevant; q2: the only one found; q3: nothing is found.
        self.assertEqual(self.run_program("--save", SCRATCH / "runs")[-1],
                         "| tiny | 3 | 0.5436 | 0.5000 | 0.0667 | 0.6667 |")
        self.assertEqual(self.run_program("--compare", SCRATCH / "runs")[-1],
                         "| tiny | 3 | 0.5436 | 0.5000 | 0.0667 | 0.6667 | 0.5436 (p 1.000) | 0.5000 (p 1.000) |")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
