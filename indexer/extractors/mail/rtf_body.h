// The text of a message whose only form is RTF.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

struct RtfBody {
  std::string text;      ///< UTF-8
  bool is_html = false;  ///< the RTF was made of HTML, which `text` is
};

/// Takes HTML or plain text out of RTF that Outlook wrapped around it ([MS-OXRTFEX]); of other RTF, the text
/// without its formatting.
RtfBody rtf_body(std::string_view rtf);

}  // namespace broadsheet::extraction
