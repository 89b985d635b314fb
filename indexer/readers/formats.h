// The readers, as registry.cpp uses them. Each pair is implemented in the file with the name of its format.
#pragma once

#include "indexer/readers/registry.h"

namespace broadsheet::readers {

Likeness sniff_jsonl(const Head& head);
Reader open_jsonl(ReaderInput input);

Likeness sniff_json(const Head& head);
Reader open_json(ReaderInput input);

Likeness sniff_csv(const Head& head);
Reader open_csv(ReaderInput input);

Likeness sniff_html(const Head& head);
Reader open_html(ReaderInput input);

Likeness sniff_markdown(const Head& head);
Reader open_markdown(ReaderInput input);

Likeness sniff_plain_text(const Head& head);
Reader open_plain_text(ReaderInput input);

}  // namespace broadsheet::readers
