// The functions that print results, one for each format in registry.cpp. Each is in the file of its name.
#pragma once

#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

void render_text(const Results& results, const Style& style, std::string& out);
/// Appends one hit as render_text() prints it.
void append_text_hit(const Hit& hit, const Style& style, std::string& out);
void render_json(const Results& results, const Style& style, std::string& out);
void render_ndjson(const Results& results, const Style& style, std::string& out);
void render_tsv(const Results& results, const Style& style, std::string& out);
void render_tsv_header(const Style& style, std::string& out);
void render_csv(const Results& results, const Style& style, std::string& out);
void render_csv_header(const Style& style, std::string& out);
void render_trec(const Results& results, const Style& style, std::string& out);
void render_markdown(const Results& results, const Style& style, std::string& out);
void render_ids(const Results& results, const Style& style, std::string& out);

}  // namespace broadsheet::render
