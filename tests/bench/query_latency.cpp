// Times searches in one process, as a script with many topics sees them.
// Usage: query_latency INDEX QUERIES.tsv [OPTION...]
// QUERIES.tsv: id<TAB>query a line. Prints a Markdown table row by row: each repetition over all queries; the
// last one is the warm one to compare. --plain: BM25 alone, neither feedback nor words together.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/error.h"
#include "searcher/search/search.h"

namespace {

using broadsheet::Request;
using broadsheet::Searcher;

constexpr int repetitions = 3;

std::vector<std::string> read_queries(const char* path) {
  std::vector<std::string> queries;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) queries.push_back(line.substr(line.find('\t') + 1));
  return queries;
}

/// Milliseconds of each query, sorted.
std::vector<double> time_all(Searcher& searcher, const std::vector<std::string>& queries, Request request) {
  std::vector<double> times;
  for (const std::string& query : queries) {
    request.text = query;
    const auto start = std::chrono::steady_clock::now();
    searcher.search(request);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    times.push_back(taken.count());
  }
  std::sort(times.begin(), times.end());
  return times;
}

void print_row(int repetition, const std::vector<double>& times) {
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(static_cast<double>(times.size()) * share)];
  };
  const double mean = std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
  fmt::print("| {} | {} | {:.3f} | {:.3f} | {:.3f} | {:.3f} |\n", repetition, times.size(), at(0.5), at(0.99),
             mean, times.back());
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) {
    fmt::print(stderr,
               "Usage: query_latency INDEX QUERIES.tsv [--no-snippets] [--exact-totals] [--no-suggestions] "
               "[--no-collapse] "
               "[--feedback-on] [--feedback-off] [--plain]\n");
    return 2;
  }
  Request request;
  for (const std::string_view option : arguments.subspan(3)) {
    if (option == "--no-snippets") request.snippets = 0;
    if (option == "--exact-totals") request.exact_total = true;
    if (option == "--no-suggestions") request.suggestions = false;
    if (option == "--no-collapse") request.collapse = false;
    if (option == "--feedback-on") request.feedback = broadsheet::Feedback::on;
    if (option == "--feedback-off" || option == "--plain") request.feedback = broadsheet::Feedback::off;
    if (option == "--plain") request.proximity = false;
  }
  const auto start = std::chrono::steady_clock::now();
  Searcher searcher(arguments[1]);
  const std::chrono::duration<double, std::milli> opened = std::chrono::steady_clock::now() - start;
  const std::vector<std::string> queries = read_queries(arguments[2]);
  fmt::print("index opened in {:.1f} ms\n\n| repetition | queries | p50 ms | p99 ms | mean ms | max ms |\n",
             opened.count());
  fmt::print("|---|---|---|---|---|---|\n");
  for (int repetition = 1; repetition <= repetitions && !queries.empty(); ++repetition)
    print_row(repetition, time_all(searcher, queries, request));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv, static_cast<std::size_t>(argc)});
  } catch (const broadsheet::EnvironmentError& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 3;
  }
}
