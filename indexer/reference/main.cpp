#include "common/reference/reference_program.h"
#include "common/version.h"
#include "indexer/command_line/cli.h"

int main(int count, char** arguments) {
  broadsheet::reference::ProgramDescription indexer = broadsheet::describe_indexer();
  indexer.version = broadsheet::program_version;
  return broadsheet::reference::print_reference(count, arguments, indexer);
}
