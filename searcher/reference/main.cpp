#include "common/reference/reference_program.h"
#include "searcher/reference/description.h"

int main(int count, char** arguments) {
  return broadsheet::reference::print_reference(count, arguments, broadsheet::reference::describe_searcher());
}
