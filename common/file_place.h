// Parts of the place of a file: `leaks/2024/march.zip/report.pdf`.
#pragma once

#include <string_view>
#include <vector>

namespace broadsheet {

/// What follows the last slash.
std::string_view file_name(std::string_view place);

/// Each folder or archive before the name, and runs of them: `leaks`, `leaks/2024`, ... Runs of up to four,
/// and all that begin with the first or end with the last. The views point into `place`.
std::vector<std::string_view> folder_runs(std::string_view place);

/// A folder as a person may type it, `/leaks/2024/`, as folder_runs() gives it.
std::string_view without_outer_slashes(std::string_view folder);

}  // namespace broadsheet
