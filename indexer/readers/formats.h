#pragma once

#include "indexer/readers/registry.h"

// What registry.cpp knows of each reader. The functions live in the file of that name.

namespace broadsheet {

Likeness sniff_jsonl(const Head& head);
Reader open_jsonl(ReaderInput input);

}  // namespace broadsheet
