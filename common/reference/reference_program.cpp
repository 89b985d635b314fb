#include "common/reference/reference_program.h"

#include <fstream>
#include <iostream>
#include <iterator>

#include "common/reference/completions.h"
#include "common/reference/man_page.h"

namespace broadsheet::reference {
namespace {

constexpr int usage_fault = 2;

int print_page(const char* file, const ProgramDescription& program) {
  std::ifstream input(file);
  if (!input) {
    std::cerr << "Cannot read " << file << ".\n";
    return usage_fault;
  }
  std::cout << man_page(std::string(std::istreambuf_iterator<char>(input), {}), program);
  return 0;
}

}  // namespace

int print_reference(int count, char** arguments, const ProgramDescription& program) {
  const std::string_view what = count > 1 ? arguments[1] : "";
  if (what == "man" && count == 3) return print_page(arguments[2], program);
  if (what == "bash") return std::cout << bash_completions(program), 0;
  if (what == "zsh") return std::cout << zsh_completions(program), 0;
  if (what == "fish") return std::cout << fish_completions(program), 0;
  std::cerr << "Give man TEMPLATE, bash, zsh or fish.\n";
  return usage_fault;
}

}  // namespace broadsheet::reference
