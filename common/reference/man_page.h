// Manual pages, made from a template and the description of a program.
#pragma once

#include <string>
#include <string_view>

#include "common/reference/program_description.h"

namespace broadsheet::reference {

/// Fills in the template: lines @SYNOPSIS@, @OPTIONS@, @FORMATS@ and @FIELDS@ become what the program has,
/// @VERSION@ becomes its version anywhere. The markup is man(7).
std::string man_page(std::string_view page_template, const ProgramDescription& program);

}  // namespace broadsheet::reference
