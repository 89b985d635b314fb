#include <fmt/format.h>

#include <boost/program_options.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "common/error.h"
#include "indexer/entities/training/conll.h"
#include "indexer/entities/training/corpus.h"
#include "indexer/entities/training/examples.h"
#include "indexer/entities/training/gazetteer_lists.h"
#include "indexer/entities/training/headline_copies.h"
#include "indexer/entities/training/manifest.h"
#include "indexer/entities/training/model_writer.h"
#include "indexer/entities/training/trainer.h"

namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;
using namespace broadsheet;
using namespace broadsheet::tagging;

struct Options {
  std::string manifest, data, corpus, names, out;
  std::vector<std::string> gazetteers;
  double corpus_weight = 4;
  std::size_t headline_interval = 6;
  std::size_t fewest = 2;
  float least_weight = 0.1F;
  TrainingSettings training;
};

po::options_description describe(Options& o) {
  po::options_description options("train_entities: trains the recogniser of names");
  options.add_options()("help", "show this text")                                                        //
      ("manifest", po::value(&o.manifest)->required(), "the table of public data sets")                  //
      ("data", po::value(&o.data)->required(), "folder of their files")                                  //
      ("corpus", po::value(&o.corpus), "folder of our own labelled texts (*.txt)")                       //
      ("corpus-weight", po::value(&o.corpus_weight)->default_value(o.corpus_weight), "weight of these")  //
      ("gazetteers", po::value(&o.gazetteers)->composing(),
       "folder of lists of names; as often as needed")                                     //
      ("names", po::value(&o.names), "our own table of names (common/names/aliases.tsv)")  //
      ("headlines", po::value(&o.headline_interval)->default_value(o.headline_interval),
       "copy every Nth sentence as a headline; 0: none")                                                   //
      ("fewest", po::value(&o.fewest)->default_value(o.fewest), "drop features that are rarer")            //
      ("least-weight", po::value(&o.least_weight)->default_value(o.least_weight), "drop smaller weights")  //
      ("rounds", po::value(&o.training.rounds)->default_value(o.training.rounds), "times over the data")   //
      ("rate", po::value(&o.training.ftrl.rate)->default_value(o.training.ftrl.rate), "learning rate")     //
      ("sparsity", po::value(&o.training.ftrl.sparsity)->default_value(o.training.ftrl.sparsity), "L1")    //
      ("decay", po::value(&o.training.ftrl.decay)->default_value(o.training.ftrl.decay), "L2")             //
      ("out", po::value(&o.out)->required(), "the model file to write");
  return options;
}

void add_documents(const std::vector<LabelledDocument>& documents, float weight,
                   std::size_t headline_interval, Examples& examples) {
  for (const LabelledDocument& document : documents) examples.add(document, weight);
  if (headline_interval == 0) return;
  for (const LabelledDocument& copy : headline_copies(documents, headline_interval))
    examples.add(copy, weight);
}

void add_data_sets(const Options& options, Examples& examples) {
  for (const DataSet& set : read_manifest(read_possibly_packed(options.manifest))) {
    const std::vector<LabelledDocument> documents = read_data_set(set, options.data);
    add_documents(documents, static_cast<float>(set.weight), options.headline_interval, examples);
    fmt::print("{}: {} documents\n", set.file, documents.size());
  }
}

void add_corpus(const Options& options, Examples& examples) {
  if (options.corpus.empty()) return;
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(options.corpus))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    const Corpus corpus = read_corpus(read_possibly_packed(file));
    for (const CorpusFault& fault : corpus.faults)
      fmt::print(stderr, "{}:{}: {}\n", file.string(), fault.line, fault.what);
    add_documents(corpus.documents, static_cast<float>(options.corpus_weight), options.headline_interval,
                  examples);
    fmt::print("{}: {} documents\n", file.filename().string(), corpus.documents.size());
  }
}

void run(const Options& options) {
  GazetteerLists lists;
  for (const std::string& folder : options.gazetteers) lists.add_folder(folder);
  if (!options.names.empty()) lists.add_alias_table(read_possibly_packed(options.names));
  const std::vector<GazetteerEntry> entries = lists.entries();
  const Gazetteer gazetteer(entries);
  Examples examples(gazetteer);
  add_data_sets(options, examples);
  add_corpus(options, examples);
  examples.number_features(options.fewest);
  fmt::print("{} names, {} not in zones; {} zones; {} features; {} listed names\n", examples.names(),
             examples.lost_names(), examples.sequences().size(), examples.keys().size(), entries.size());
  const TrainedWeights weights = train(examples, options.training, [](std::size_t round, double loss) {
    fmt::print("round {}: {:.4f}\n", round, loss);
    std::fflush(stdout);
  });
  const std::string model = write_model(weights, examples.keys(), entries, options.least_weight);
  std::ofstream file(options.out, std::ios::binary);
  if (!(file << model) || !file.flush())
    throw EnvironmentError(
        fmt::format("{} cannot be written; name a file in a folder that exists.", options.out));
  fmt::print("{}: {} bytes\n", options.out, model.size());
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  try {
    const po::options_description description = describe(options);
    po::variables_map values;
    po::store(po::parse_command_line(argc, argv, description), values);
    if (values.count("help")) {
      std::fputs((std::ostringstream() << description).str().c_str(), stdout);
      return 0;
    }
    po::notify(values);
    run(options);
    return 0;
  } catch (const EnvironmentError& error) {
    fmt::print(stderr, "train_entities: {}\n", error.what());
    return 3;
  } catch (const std::exception& error) {
    fmt::print(stderr, "train_entities: {}\n", error.what());
    return 2;
  }
}
