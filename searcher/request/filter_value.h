// How a filter's value is written.
#pragma once

#include <string>
#include <string_view>

#include "searcher/request/request.h"

namespace broadsheet {

/// Reads what stands behind the colon of `--filter FIELD:VALUE`: the word none means documents without a
/// value of the field; quotation marks around a value, as in `"none"`, only say that it is meant literally.
void read_filter_value(std::string_view written, Filter& filter);

/// Gives the same filter when it is read again.
std::string written_filter_value(const Filter& filter);

}  // namespace broadsheet
