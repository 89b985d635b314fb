#include "indexer/readers/registry.h"

#include <algorithm>
#include <array>

#include "indexer/readers/other_formats.h"

namespace broadsheet::readers {
namespace {

constexpr std::array format_table = {
    Format{"pdf", "pdf", "pdf", "PDF documents", sniff_pdf, open_pdf},
    Format{"pptx", "pptx pptm potx potm ppsx ppsm", "pptx", "PowerPoint presentations", sniff_pptx,
           open_office_open_xml},
    Format{"xlsx", "xlsx xlsm xltx xltm", "xlsx", "Excel workbooks", sniff_xlsx, open_office_open_xml},
    Format{"docx", "docx docm dotx dotm", "docx", "Word documents", sniff_docx, open_office_open_xml},
    Format{"odt", "odt ott odm fodt", "odt", "OpenDocument texts", sniff_odt, open_open_document},
    Format{"odp", "odp otp fodp", "odp", "OpenDocument presentations", sniff_odp, open_open_document},
    Format{"ods", "ods ots fods", "ods", "OpenDocument spreadsheets", sniff_ods, open_open_document},
    Format{"epub", "epub", "epub", "e-books", sniff_epub, open_epub},
    Format{"rtf", "rtf", "rtf", "RTF documents", sniff_rtf, open_rtf},
    Format{"msg", "msg oft", "mail", "messages of Outlook", sniff_msg, open_msg},
    Format{"xls", "xls xlt", "xls", "old Excel workbooks", sniff_xls, open_old_office},
    Format{"ppt", "ppt pot pps", "ppt", "old PowerPoint presentations", sniff_ppt, open_old_office},
    Format{"doc", "doc dot", "doc", "old Word documents", sniff_doc, open_old_office},
    Format{"sqlite", "sqlite sqlite3 db", "database", "SQLite databases: each row of tables of documents",
           sniff_sqlite, open_sqlite},
    Format{"pst", "pst ost", "mail", "stores of Outlook: each message", sniff_pst, open_pst},
    Format{"mbox", "mbox mbx", "mail", "mailboxes: each message", sniff_mailbox, open_mailbox},
    Format{"mail", "eml emlx", "mail", "mail messages, with their attachments", sniff_mail, open_mail},
    Format{"jsonl", "jsonl ndjson jl", "json", "JSON Lines: one object per line", sniff_jsonl, open_jsonl},
    Format{"json", "json", "json", "JSON: an array of objects, alone or inside an object, or one object",
           sniff_json, open_json},
    Format{"csv", "csv tsv tab psv", "table", "tables with a header: comma, semicolon, tab or |", sniff_csv,
           open_csv},
    Format{"html", "html htm xhtml xht shtml", "page", "web pages: one article each", sniff_html, open_html},
    Format{"markdown", "md markdown mkd mdown mdx", "markdown", "Markdown, with YAML front matter",
           sniff_markdown, open_markdown},
    Format{"text", "txt text asc log", "text", "plain text: one document per file", sniff_plain_text,
           open_plain_text},
};

bool has_extension(const Format& format, std::string_view extension) {
  const std::string wanted = " " + std::string(extension) + " ";
  return !extension.empty() && (" " + std::string(format.extensions) + " ").find(wanted) != std::string::npos;
}

}  // namespace

std::span<const Format> formats() {
  return format_table;
}

const Format* find_format(std::string_view name) {
  const auto format = std::find_if(format_table.begin(), format_table.end(),
                                   [&](const Format& row) { return row.name == name; });
  return format == format_table.end() ? nullptr : &*format;
}

const Format* detect_format(const Head& head) {
  const Format* by_extension = nullptr;
  const Format* last_resort = nullptr;
  for (const Format& format : format_table) {
    const Likeness likeness = format.sniff(head);
    if (likeness == Likeness::sure) return &format;
    if (likeness == Likeness::no) continue;
    if (!by_extension && has_extension(format, head.extension)) by_extension = &format;
    if (likeness == Likeness::last_resort) last_resort = &format;
  }
  const Format* chosen = by_extension ? by_extension : last_resort;
  return chosen && other_format(head).empty() ? chosen : nullptr;
}

}  // namespace broadsheet::readers
