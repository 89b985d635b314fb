#include "indexer/extractors/mail/pst_store.h"

#include <fmt/format.h>
#include <cerrno>

#include <iterator>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/extractors/mail/mail_message.h"
#include "indexer/extractors/mail/pst_item.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

class OpenStore {
 public:
  explicit OpenStore(const std::string& path) {
    if (pst_open(&file_, path.c_str(), "windows-1252") != 0)
      throw ExtractionFault("not a store of Outlook, or its beginning is damaged");
    open_ = true;
    if (pst_load_index(&file_) != 0) {
      close();
      throw ExtractionFault("its index is damaged; let Outlook repair it with scanpst");
    }
    pst_load_extended_attributes(&file_);
  }
  ~OpenStore() { close(); }
  OpenStore(const OpenStore&) = delete;
  OpenStore& operator=(const OpenStore&) = delete;

  pst_file& file() { return file_; }

  /// The first folder that users see, else whatever is first.
  pst_desc_tree* top() {
    const OwnedPstItem root(file_.d_head ? pst_parse_item(&file_, file_.d_head, nullptr) : nullptr);
    pst_desc_tree* folders = root && root->message_store ? pst_getTopOfFolders(&file_, root.get()) : nullptr;
    return folders ? folders->child : file_.d_head;
  }

 private:
  void close() {
    if (std::exchange(open_, false)) pst_close(&file_);
  }

  pst_file file_{};
  bool open_ = false;
};

/// Walks through a store. The last document waits, so that it can say what was left out.
class StoreWalk {
 public:
  StoreWalk(OpenStore& store, const ExtractionTask& task, TimeBudget& budget, const PutDocument& put)
      : store_(store), task_(task), budget_(budget), put_(put) {}

  void run() {
    push(store_.top(), "");
    while (!pending_.empty()) {
      auto [node, folder] = std::move(pending_.back());
      pending_.pop_back();
      if (node->next) push(node->next, folder);
      visit(node, folder);
    }
    finish();
  }

 private:
  // Damaged stores may have loops.
  void push(pst_desc_tree* node, std::string folder) {
    if (node && seen_.insert(node).second) pending_.emplace_back(node, std::move(folder));
  }

  void visit(pst_desc_tree* node, const std::string& folder) {
    const OwnedPstItem item(node->desc ? pst_parse_item(&store_.file(), node, nullptr) : nullptr);
    if (item && item->folder) {
      const std::string name = readers::clean_line(pst_text(item.get(), item->file_as));
      return push(node->child, folder.empty() ? name : folder + "/" + name);
    }
    if (node->child) push(node->child, folder);
    if (!item) return void(unreadable_ += node->desc != nullptr);
    if (!item->message_store) read(item.get(), folder);
  }

  void read(pst_item* item, const std::string& folder) {
    MapiMessage message = message_of_item(store_.file(), item);
    ExtractedDocument document =
        extract_mail({task_.extractor, task_.name, task_.options, sent_form(message)}, budget_);
    budget_.part_done();
    std::move(message.warnings.begin(), message.warnings.end(), std::back_inserter(document.warnings));
    const bool empty =
        readers::is_blank(document.text) && message.subject.empty() && document.embedded.empty();
    if (empty) return void(++without_text_);
    if (!folder.empty()) document.values.emplace_back("mail_folder", folder);
    put_waiting();
    waiting_ = std::move(document);
  }

  void put_waiting() {
    if (waiting_) put_(*std::exchange(waiting_, std::nullopt));
  }

  void finish() {
    if (!waiting_ && unreadable_ + without_text_ == 0) throw ExtractionFault("a store without messages");
    if (!waiting_) throw ExtractionFault("a store none of whose items could be read");
    if (unreadable_ > 0)
      waiting_->warnings.push_back(fmt::format("{} items of the store could not be read", unreadable_));
    if (without_text_ > 0)
      waiting_->warnings.push_back(
          fmt::format("{} items of the store have no text and were left out", without_text_));
    put_waiting();
  }

  OpenStore& store_;
  const ExtractionTask& task_;
  TimeBudget& budget_;
  const PutDocument& put_;
  std::vector<std::pair<pst_desc_tree*, std::string>> pending_;
  std::unordered_set<pst_desc_tree*> seen_;
  std::optional<ExtractedDocument> waiting_;
  std::size_t unreadable_ = 0, without_text_ = 0;
};

}  // namespace

void extract_pst(const std::string& path, const ExtractionTask& task, TimeBudget& budget,
                 const PutDocument& put) {
  OpenStore store(path);
  StoreWalk(store, task, budget, put).run();
}

}  // namespace broadsheet::extraction
