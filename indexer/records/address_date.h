// Dates in addresses and in names of files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::readers {

/// The date in the path of a URL, as `2021-05-03` or `2021-05`: `/2021/05/03/`, `/2021/may/03/`,
/// `/2021-05-03-`,
/// `/20210503/`, `/2021/05/`. Empty when there is none.
std::string day_of_address(std::string_view url);

/// The date in the name of a file, as many archives have it (`2024-01-31-grid-drill.md`, `20240131_x.html`,
/// `x-2024-01-31.txt`), or in three folders around it (`2024/01/31/x.html`). Empty when there is none.
/// `where` names the file, see RawRecord.
std::string day_of_file_name(std::string_view where);

}  // namespace broadsheet::readers
