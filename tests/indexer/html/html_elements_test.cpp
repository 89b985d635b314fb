#include "indexer/html/html_elements.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

// Of the first element in the body.
bool hidden(const std::string& html) {
  const HtmlTree tree("<body>" + html);
  for (std::uint32_t i = 0; i < tree.size(); ++i)
    if (tree[i].tag == GUMBO_TAG_BODY) return is_invisible(tree, i + 1);
  return false;
}

}  // namespace

TEST_CASE("elements are invisible by kind, attribute and style") {
  for (const char* html :
       {"<script>a</script>", "<p hidden>a", "<p aria-hidden=true>a", "<p style='Display: None'>a"})
    CHECK(hidden(html));
  for (const char* html : {"<p>a", "<p aria-hidden=false>a", "<p style='color: red'>a"})
    CHECK_FALSE(hidden(html));
}

TEST_CASE("text and emphasis stand in a line, paragraphs do not") {
  CHECK(is_inline(GUMBO_TAG_EM));
  CHECK(is_inline(GUMBO_TAG_UNKNOWN));
  CHECK_FALSE(is_inline(GUMBO_TAG_P));
  CHECK(is_heading(GUMBO_TAG_H3));
  CHECK_FALSE(is_heading(GUMBO_TAG_HEADER));
}
