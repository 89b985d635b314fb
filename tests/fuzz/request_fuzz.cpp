// Requests to the persistent process: good ones mutated, good pieces put together, and bytes. Every one must
// get one line of JSON with an answer or an error in it, and leave the process whole.
//   request_fuzz RUNS SEED

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "searcher/commands/dispatch.h"
#include "searcher/serve/answerer.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::serve;

namespace {

const std::vector<std::string> requests = {
    R"({"id":1,"query":"wind power \"net zero\"~3 OR grid* -coal","limit":3,"snippets":2})",
    R"({"query":"title:(wind NEAR/3 power) source:Wire date:2020..2024","facet":["source","year:5"],"sort":"newest"})",
    R"({"action":"document","document":"wind","query":"power~1 w?nd"})",
    R"({"action":"suggest","query":"wnid pwer so","timeout":50})",
    R"({"action":"facets","filter":["language:en","date:2024"],"facet-filter":"a","facet-mode":"disjunctive"})",
    R"({"histogram":"month","normalise":true,"from":"last month","to":"today","lang":"auto","explain":true})",
    R"({"similar":"wind","half-life":"30d","feedback":"on","exact-total":true,"collapse":false,"show-entities":true})",
    R"({"query":"@wind story:wind similar:grid saved:x id:\"wind\" (a SENTENCE b) PARAGRAPH c^2","fields":"id,title"})",
};

const std::vector<std::string> pieces = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "1e308",
    "-1",
    "18446744073709551616",
    "\"id\":",
    "\"query\":",
    "\"filter\":",
    "\"document\":",
    "../../etc/passwd",
    "-",
    "\xff\xfe",
    "\xc0\x80",
    "\xf4\x90\x80\x80",
    "((((((((((",
    "NEAR/9999999999",
    "*",
    "?????",
    "^1e99",
    "date:0000-00-00..9999-99-99",
    "\"\"",
    "~~~",
    "AND NOT OR",
    "<b>",
    "\xe2\x80\xae",
    "\n",
    "\r",
    "\t",
    std::string(3, '\0'),
    std::string(5000, 'a'),
    "9999999999999999999",
};

class Mutator {
 public:
  explicit Mutator(unsigned seed) : random_(seed) {}

  /// Half of them are broken anywhere, the others JSON whose values are broken.
  std::string next() { return below(2) == 0 ? broken_request() : broken_values(); }

 private:
  std::string broken_request() {
    std::string text = below(10) == 0 ? std::string() : requests[below(requests.size())];
    for (std::size_t changes = below(8) + 1; changes > 0; --changes) change(text);
    return text;
  }

  std::string broken_values() {
    auto object = nlohmann::json::parse(requests[below(requests.size())]);
    for (auto& [key, value] : object.items()) {
      if (!value.is_string() || key == "action" || (key != "query" && below(4) != 0)) continue;
      std::string text = value;
      for (std::size_t changes = below(5); changes > 0; --changes) change(text);
      value = text;
    }
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    switch (below(6)) {
      case 0:
        text.insert(at, pieces[below(pieces.size())]);
        break;
      case 1:
        text.erase(at, below(8) + 1);
        break;
      case 2:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 3:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
      case 4:
        text.insert(at, text.substr(below(text.size() + 1), below(40)));
        break;
      default: {
        const std::string& other = requests[below(requests.size())];
        text.insert(at, other.substr(below(other.size()), below(60)));
      }
    }
  }

  std::mt19937 random_;
};

std::vector<Document> sample() {
  std::vector<Document> documents;
  for (const auto& [id, text] : std::vector<std::pair<std::string, std::string>>{
           {"wind", "Wind power grows. The grid did not. Net zero is far."},
           {"grid", "The grid of the coast carries wind power and coal."},
           {"coal", "Coal burns; a mine closed."}}) {
    Document document;
    document.id = id;
    document.title = "About " + id;
    document.text = text;
    document.language = "en";
    document.source = "Wire";
    document.date = Date{2024, 3, 5, std::nullopt};
    documents.push_back(std::move(document));
  }
  return documents;
}

std::string asked;  ///< the request that runs

/// On a stack of its own: endless recursion leaves no other.
void show_request(int) {
  constexpr std::string_view words = "Killed by the request\n";
  (void)!write(STDERR_FILENO, words.data(), words.size());
  (void)!write(STDERR_FILENO, asked.data(), asked.size());
  _exit(1);
}

void show_what_kills() {
  static std::vector<char> memory(1 << 16);
  stack_t stack{};
  stack.ss_sp = memory.data();
  stack.ss_size = memory.size();
  sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = show_request;
  action.sa_flags = SA_ONSTACK;
  for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS}) sigaction(signal, &action, nullptr);
}

bool is_answer(const std::string& body) {
  if (body.empty() || body.find('\n') != body.size() - 1 || !nlohmann::json::accept(body)) return false;
  const auto object = nlohmann::json::parse(body);
  return object.contains("hits") || object.contains("document") || object.contains("error");
}

}  // namespace

int main(int count, char** arguments) {
  const long runs = count > 1 ? std::atol(arguments[1]) : 5000;
  Mutator mutator(count > 2 ? static_cast<unsigned>(std::atoi(arguments[2])) : 1);
  const testing::TemporaryIndex index(sample());
  Answerer answerer(
      commands::parse_command_line({"serve", "--stdio", "--db", index.path().string()}, "").options, {});
  const CancelFlag cancelled = false;
  show_what_kills();
  long understood = 0;
  for (long run = 0; run < runs; ++run) {
    asked = mutator.next();
    const ServeAnswer answer = answerer.answer({read_request_object(asked)}, cancelled);
    understood += answer.status == 200;
    if (!is_answer(answer.body) || answer.status == 500) {
      std::cerr << "Run " << run << ", the request\n" << asked << "\ngot\n" << answer.body << '\n';
      return 1;
    }
  }
  fmt::print("{} requests, {} of them understood\n", runs, understood);
}
