#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "common/error.h"
#include "indexer/entities/tagging/tagger.h"
#include "indexer/entities/training/conll.h"
#include "indexer/entities/training/corpus.h"
#include "indexer/entities/training/evaluation.h"

namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;
using namespace broadsheet;
using namespace broadsheet::tagging;

struct Options {
  std::string model, language = "en";
  double least_f1 = 0;
  bool brief = false, errors = false;
  std::vector<std::string> files;
};

po::options_description describe(Options& o) {
  po::options_description options("evaluate_entities: how well names are found");
  options.add_options()("help", "show this text")                                                     //
      ("model", po::value(&o.model), "the model file; else the one that the indexer would take")      //
      ("language", po::value(&o.language)->default_value(o.language), "ISO 639-1 code of the files")  //
      ("min-f1", po::value(&o.least_f1),
       "exit with 1 when the F1 over PER, ORG and LOC is lower (0 to 100)")     //
      ("brief", po::bool_switch(&o.brief), "one line a file")                   //
      ("errors", po::bool_switch(&o.errors), "print the names that are wrong")  //
      ("files", po::value(&o.files)->required(),
       "files in CoNLL columns, .gz too; or *.txt of our own labelled texts");
  return options;
}

std::string words_of(const LabelledDocument& document, const LabelledSpan& span) {
  return document.text.substr(document.tokens[span.begin].begin,
                              document.tokens[span.end - 1].end - document.tokens[span.begin].begin);
}

void print_spans(std::string_view mark, const LabelledDocument& document,
                 const std::vector<LabelledSpan>& spans, const std::vector<LabelledSpan>& others) {
  static constexpr std::string_view names[] = {"PER", "ORG", "LOC", "MISC"};
  for (const LabelledSpan& span : spans) {
    if (std::find(others.begin(), others.end(), span) != others.end()) continue;
    const std::size_t from = span.begin < 5 ? 0 : span.begin - 5;
    const std::size_t to = std::min(document.tokens.size(), span.end + 3);
    fmt::print("{} {:<4} {:<40} | {}\n", mark, names[static_cast<std::size_t>(span.type)],
               words_of(document, span), words_of(document, {from, to, span.type}));
  }
}

Evaluation evaluate_document(const Options& options, const LabelledDocument& document, Tagger& tagger) {
  AnalysedText part{document.text, document.tokens, {}, {}};
  std::vector<Label> found;
  tagger.label(part, document.group, found);
  if (options.errors) {
    print_spans("-", document, spans_of(document.labels), spans_of(found));
    print_spans("+", document, spans_of(found), spans_of(document.labels));
  }
  return evaluate(document.labels, found);
}

std::vector<LabelledDocument> read_documents(const Options& options, const fs::path& file) {
  const std::string content = read_possibly_packed(file);
  if (file.extension() == ".txt") return read_corpus(content).documents;
  return read_conll(content, language_group(options.language));
}

/// Returns false when the score is below the floor.
bool run(const Options& options) {
  const EntityModel model =
      EntityModel::load(options.model.empty() ? find_entity_model() : fs::path(options.model));
  Tagger tagger(model);
  bool good = true;
  for (const std::string& file : options.files) {
    Evaluation sum;
    for (const LabelledDocument& document : read_documents(options, file))
      sum += evaluate_document(options, document, tagger);
    const double f1 = 100 * sum.named().f1();
    if (options.brief) {
      fmt::print(
          "{:<28} P {:5.1f} R {:5.1f} F {:5.2f}  PER {:5.1f} ORG {:5.1f} LOC {:5.1f} MISC {:5.1f} any "
          "{:5.1f}\n",
          fs::path(file).filename().string(), 100 * sum.named().precision(), 100 * sum.named().recall(), f1,
          100 * sum.by_type[0].f1(), 100 * sum.by_type[1].f1(), 100 * sum.by_type[2].f1(),
          100 * sum.by_type[3].f1(), 100 * sum.any_type.f1());
    } else {
      fmt::print("{}\n{}\n", file, evaluation_table(sum));
    }
    if (f1 < options.least_f1) {
      fmt::print("{}: F1 is {:.1f}, the floor {:.1f}\n", file, f1, options.least_f1);
      good = false;
    }
  }
  return good;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  try {
    const po::options_description description = describe(options);
    po::positional_options_description files;
    files.add("files", -1);
    po::variables_map values;
    po::store(po::command_line_parser(argc, argv).options(description).positional(files).run(), values);
    if (values.count("help")) {
      std::fputs((std::ostringstream() << description).str().c_str(), stdout);
      return 0;
    }
    po::notify(values);
    return run(options) ? 0 : 1;
  } catch (const EnvironmentError& error) {
    fmt::print(stderr, "evaluate_entities: {}\n", error.what());
    return 3;
  } catch (const std::exception& error) {
    fmt::print(stderr, "evaluate_entities: {}\n", error.what());
    return 2;
  }
}
