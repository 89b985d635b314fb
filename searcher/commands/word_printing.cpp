#include "searcher/commands/word_printing.h"

#include <string>

#include "searcher/render/word_rows.h"

namespace broadsheet {

ExitCode print_words(const Options& options, const VisitWords& words, DataStream& data) {
  constexpr std::size_t most_buffered = 64 * 1024;
  const render::WordRenderer& renderer = *render::find_word_renderer(options.renderer->name);
  std::string out;
  bool found = false;
  renderer.begin(options.words.field, out);
  words([&](const ListedWord& word) {
    renderer.row(word, !found, out);
    found = true;
    if (out.size() >= most_buffered) {
      data.write(out);
      out.clear();
    }
    return !data.is_closed();
  });
  renderer.end(out);
  data.write(out);
  return found ? ExitCode::success : ExitCode::partial;
}

}  // namespace broadsheet
