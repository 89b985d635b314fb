#pragma once

#include <string>
#include <string_view>

#include "common/reference/program_description.h"

namespace broadsheet::reference {

/// A manual page: the template, with lines @SYNOPSIS@, @OPTIONS@, @FORMATS@ and @FIELDS@ replaced by what the
/// program has, and @VERSION@ anywhere by its version. The markup is man(7).
std::string man_page(std::string_view page_template, const ProgramDescription& program);

}  // namespace broadsheet::reference
