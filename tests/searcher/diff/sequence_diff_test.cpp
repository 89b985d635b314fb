#include "searcher/diff/sequence_diff.h"

#include <random>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Sequence = std::vector<std::uint64_t>;

Sequence sequence(std::string_view letters) {
  return Sequence(letters.begin(), letters.end());
}

/// `b`, made of what is the same and what the runs add; wrong runs fail a check.
Sequence applied(const Sequence& a, const Sequence& b, const std::vector<DiffRun>& runs) {
  Sequence made;
  std::size_t at_a = 0, at_b = 0;
  for (const DiffRun& run : runs) {
    CHECK(run.a_begin == at_a);
    CHECK(run.b_begin == at_b);
    const Sequence from_a(a.begin() + run.a_begin, a.begin() + run.a_end);
    const Sequence from_b(b.begin() + run.b_begin, b.begin() + run.b_end);
    if (run.same) CHECK(from_a == from_b);
    made.insert(made.end(), from_b.begin(), from_b.end());
    at_a = run.a_end, at_b = run.b_end;
  }
  CHECK(at_a == a.size());
  CHECK(at_b == b.size());
  return made;
}

std::size_t edits(const std::vector<DiffRun>& runs) {
  std::size_t count = 0;
  for (const DiffRun& run : runs)
    if (!run.same) count += run.a_end - run.a_begin + run.b_end - run.b_begin;
  return count;
}

}  // namespace

TEST_CASE("the fewest edits are found: the example of Myers' paper has five") {
  const Sequence a = sequence("abcabba"), b = sequence("cbabac");
  const std::vector<DiffRun> runs = diff_sequences(a, b);
  CHECK(applied(a, b, runs) == b);
  CHECK(edits(runs) == 5);
}

TEST_CASE("equal, empty and wholly different sequences") {
  const Sequence a = sequence("abc");
  CHECK(diff_sequences({}, {}).empty());
  CHECK(diff_sequences(a, a) == std::vector<DiffRun>{{true, 0, 3, 0, 3}});
  CHECK(diff_sequences(a, {}) == std::vector<DiffRun>{{false, 0, 3, 0, 0}});
  CHECK(diff_sequences(a, sequence("xy")) == std::vector<DiffRun>{{false, 0, 3, 0, 2}});
}

TEST_CASE("long sequences with some edits lose none of what is the same") {
  std::mt19937_64 random(7);
  Sequence a;
  for (int i = 0; i < 50'000; ++i) a.push_back(random() % 5000);
  Sequence b = a;
  for (int i = 0; i < 50; ++i) b[static_cast<std::size_t>(random() % b.size())] = 1'000'000 + random();
  b.erase(b.begin() + 20'000, b.begin() + 20'300);
  for (int i = 0; i < 300; ++i) b.insert(b.begin() + 40'000, 2'000'000 + random() % 100);
  const std::vector<DiffRun> runs = diff_sequences(a, b);
  CHECK(applied(a, b, runs) == b);
  CHECK(edits(runs) <= 2 * 50 + 300 + 300);
}

TEST_CASE("long sequences without a common element, or of one element, are taken whole") {
  const Sequence ones(100'000, 1), twos(100'000, 2), fewer(60'000, 1);
  CHECK(diff_sequences(ones, twos) == std::vector<DiffRun>{{false, 0, 100'000, 0, 100'000}});
  CHECK(applied(ones, fewer, diff_sequences(ones, fewer)) == fewer);
}

TEST_CASE("random sequences turn into each other") {
  std::mt19937 random(3);
  for (int i = 0; i < 500; ++i) {
    const auto make = [&] {
      Sequence made(random() % 30);
      for (std::uint64_t& element : made) element = random() % 4;
      return made;
    };
    const Sequence a = make(), b = make();
    CHECK(applied(a, b, diff_sequences(a, b)) == b);
  }
}
