#include "indexer/input/clean_text.h"
#include "indexer/readers/extracted_record.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/mail_likeness.h"

namespace broadsheet::readers {

Likeness sniff_mail(const Head& head) {
  return is_mail(trim(head.bytes)) ? Likeness::sure : Likeness::no;
}

Reader open_mail(ReaderInput input) {
  return open_extracted(std::move(input), "mail", OwnId::possible);
}

}  // namespace broadsheet::readers
