#include "indexer/readers/extracted_record.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/mailbox.h"

namespace broadsheet::readers {

Reader open_mail(ReaderInput input) {
  return open_extracted(std::move(input), "mail", OwnId::possible);
}

Reader open_mailbox(ReaderInput input) {
  ReaderInput settings = {nullptr, input.where, input.max_record_bytes, input.mapping};
  settings.children = input.children;
  return open_extracted(std::move(settings), "mail", split_mailbox(std::move(input)));
}

Reader open_msg(ReaderInput input) {
  return open_extracted(std::move(input), "msg", OwnId::possible);
}

Likeness sniff_pst(const Head& head) {
  return head.bytes.starts_with("!BDN") ? Likeness::sure : Likeness::no;
}

Reader open_pst(ReaderInput input) {
  return open_streamed(std::move(input), "pst");
}

}  // namespace broadsheet::readers
