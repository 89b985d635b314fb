#include "indexer/extractors/mail/reply_phrases.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/folded_cursor.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

// In the spelling of the programs: they do not vary case.
constexpr std::array attribution_verbs = {
    "wrote"sv,       "writes"sv,     "schrieb"sv,     "a écrit"sv,  "écrit"sv,   "escribió"sv, "escreveu"sv,
    "ha scritto"sv,  "scrisse"sv,    "schreef"sv,     "napisał"sv,  "pisze"sv,   "skrev"sv,    "kirjoitti"sv,
    "napsal"sv,      "napísal"sv,    "írta"sv,        "yazdı"sv,    "написал"sv, "пишет"sv,    "писал"sv,
    "написав"sv,     "пише"sv,       "a scris"sv,     "έγραψε"sv,   "כתב"sv,     "כתבה"sv,     "كتب"sv,
    "va escriure"sv, "je napisao"sv, "je napisala"sv, "je pisal"sv, "đã viết"sv, "menulis"sv,  "のメール"sv,
    "書きました"sv,  "写道"sv,       "寫道"sv,        "작성"sv,     "napsala"sv, "rašė"sv,     "rakstīja"sv,
    "kirjutas"sv,    "написа"sv,     "เขียนว่า"sv};

constexpr std::array original_phrases = {"Original Message"sv,
                                         "Original-Nachricht"sv,
                                         "Ursprüngliche Nachricht"sv,
                                         "Originalnachricht"sv,
                                         "Message d'origine"sv,
                                         "Message d’origine"sv,
                                         "Message original"sv,
                                         "Mensaje original"sv,
                                         "Mensagem original"sv,
                                         "Messaggio originale"sv,
                                         "Oorspronkelijk bericht"sv,
                                         "Original message"sv,
                                         "Oprindelig meddelelse"sv,
                                         "Opprinnelig melding"sv,
                                         "Ursprungligt meddelande"sv,
                                         "Alkuperäinen viesti"sv,
                                         "Původní zpráva"sv,
                                         "Pôvodná správa"sv,
                                         "Eredeti üzenet"sv,
                                         "Wiadomość oryginalna"sv,
                                         "Oryginalna wiadomość"sv,
                                         "Original Appointment"sv,
                                         "Исходное сообщение"sv,
                                         "Оригінальне повідомлення"sv,
                                         "Особисте повідомлення"sv,
                                         "Özgün İleti"sv,
                                         "Orijinal Mesaj"sv,
                                         "Mesaj original"sv,
                                         "Αρχικό μήνυμα"sv,
                                         "邮件原件"sv,
                                         "原始邮件"sv,
                                         "原始郵件"sv,
                                         "元のメッセージ"sv,
                                         "원본 메시지"sv,
                                         "Izvorna poruka"sv,
                                         "Originalno sporočilo"sv,
                                         "Reply Message"sv,
                                         "Ursprungliga meddelandet"sv};

constexpr std::array forward_phrases = {"Forwarded message"sv,
                                        "Forwarded Message"sv,
                                        "Forwarded by"sv,
                                        "Begin forwarded message"sv,
                                        "Weitergeleitete Nachricht"sv,
                                        "Anfang der weitergeleiteten"sv,
                                        "Weitergeleitet von"sv,
                                        "Message transféré"sv,
                                        "Message transf"sv,
                                        "Début du message réexpédié"sv,
                                        "Début du message transféré"sv,
                                        "Mensaje reenviado"sv,
                                        "Inicio del mensaje reenviado"sv,
                                        "Mensagem encaminhada"sv,
                                        "Início da mensagem reencaminhada"sv,
                                        "Messaggio inoltrato"sv,
                                        "Inizio messaggio inoltrato"sv,
                                        "Doorgestuurd bericht"sv,
                                        "Begin doorgestuurd bericht"sv,
                                        "Forwarded mail"sv,
                                        "Vidarebefordrat meddelande"sv,
                                        "Videresendt meddelelse"sv,
                                        "Videresendt melding"sv,
                                        "Välitetty viesti"sv,
                                        "Přeposlaná zpráva"sv,
                                        "Preposlaná správa"sv,
                                        "Továbbított üzenet"sv,
                                        "Wiadomość przekazana dalej"sv,
                                        "Treść przekazanej wiadomości"sv,
                                        "Пересылаемое сообщение"sv,
                                        "Перенаправленное сообщение"sv,
                                        "Переслане повідомлення"sv,
                                        "İletilen mesaj"sv,
                                        "Yönlendirilmiş ileti"sv,
                                        "Mesaj redirecționat"sv,
                                        "Προωθημένο μήνυμα"sv,
                                        "转发的邮件"sv,
                                        "轉寄的郵件"sv,
                                        "転送されたメッセージ"sv,
                                        "전달된 메시지"sv};

// A label for each header, alternatives separated by `|`.
struct HeaderLabels {
  std::string_view from, sent, to, subject;
};
constexpr std::array copied_labels = {
    HeaderLabels{"From", "Sent|Date", "To|Cc", "Subject"},
    HeaderLabels{"Von", "Gesendet|Datum|Gesendet am", "An|Cc", "Betreff"},
    HeaderLabels{"De", "Envoyé|Date|Envoyé le", "À|A|Cc", "Objet|Sujet"},
    HeaderLabels{"De|Desde", "Enviado|Enviado el|Fecha|Enviado en", "Para|CC", "Asunto"},
    HeaderLabels{"De", "Enviado|Enviada|Enviada em|Enviado em|Data", "Para|Cc", "Assunto"},
    HeaderLabels{"Da", "Inviato|Data|Inviato il", "A|Cc", "Oggetto"},
    HeaderLabels{"Van", "Verzonden|Datum", "Aan|CC", "Onderwerp"},
    HeaderLabels{"Od", "Wysłano|Data|Wysłane", "Do|DW", "Temat"},
    HeaderLabels{"Från", "Skickat|Datum", "Till|Kopia", "Ämne"},
    HeaderLabels{"Fra", "Sendt|Dato", "Til|Cc", "Emne"},
    HeaderLabels{"Lähettäjä", "Lähetetty|Päivämäärä", "Vastaanottaja|Kopio", "Aihe"},
    HeaderLabels{"Od", "Odesláno|Odoslané|Datum|Dátum", "Komu|Kopie", "Předmět|Predmet"},
    HeaderLabels{"Od|Šalje", "Poslano|Datum", "Za|Prima", "Zadeva|Predmet|Naslov"},
    HeaderLabels{"Feladó", "Elküldve|Dátum", "Címzett|Másolatot kap", "Tárgy"},
    HeaderLabels{"Kimden|Gönderen", "Gönderildi|Tarih|Gönderme Tarihi", "Kime|Alıcı", "Konu"},
    HeaderLabels{"От|От кого", "Отправлено|Дата|Sent", "Кому|Копия", "Тема"},
    HeaderLabels{"Від", "Надіслано|Дата", "Кому|Копія", "Тема"},
    HeaderLabels{"De la|De", "Trimis|Data|Dată", "Către|La", "Subiect"},
    HeaderLabels{"Από", "Στάλθηκε|Ημερομηνία|Αποστολή", "Προς|Κοιν.", "Θέμα"},
    HeaderLabels{"De", "Enviat|Data", "Per a|A|A/c", "Assumpte|Tema"},
    HeaderLabels{"差出人", "送信日時|日時|日付", "宛先", "件名"},
    HeaderLabels{"发件人", "发送时间|日期|发送日期", "收件人|抄送", "主题"},
    HeaderLabels{"寄件者", "寄件日期|日期", "收件者|副本", "主旨"},
    HeaderLabels{"보낸 사람|보낸사람", "보낸 날짜|날짜|보낸날짜", "받는 사람|받는사람", "제목"},
    HeaderLabels{"מאת", "נשלח|תאריך", "אל", "נושא"},
    HeaderLabels{"من", "تاريخ الإرسال|التاريخ", "إلى", "الموضوع"},
};
constexpr std::size_t max_copied_headers = 9;  // blank lines count

constexpr std::array device_footers = {"Sent from my "sv,
                                       "Sent from Mail for "sv,
                                       "Sent from Outlook"sv,
                                       "Get Outlook for "sv,
                                       "Sent from Yahoo Mail"sv,
                                       "Sent via BlackBerry"sv,
                                       "Sent with Proton"sv,
                                       "Sent from Proton"sv,
                                       "Sent on the go"sv,
                                       "Von meinem "sv,
                                       "Gesendet von meinem "sv,
                                       "Gesendet mit der "sv,
                                       "Gesendet von Mail für "sv,
                                       "Von meinem iPhone"sv,
                                       "Holen Sie sich Outlook für "sv,
                                       "Diese Nachricht wurde von meinem "sv,
                                       "Envoyé de mon "sv,
                                       "Envoyé à partir de "sv,
                                       "Télécharger Outlook pour "sv,
                                       "Enviado desde mi "sv,
                                       "Enviado desde Correo "sv,
                                       "Obtener Outlook para "sv,
                                       "Enviado do meu "sv,
                                       "Obter o Outlook para "sv,
                                       "Inviato da iP"sv,
                                       "Inviato dal mio "sv,
                                       "Scarica Outlook per "sv,
                                       "Verzonden vanaf mijn "sv,
                                       "Verstuurd vanaf mijn "sv,
                                       "Outlook voor "sv,
                                       "Skickat från min "sv,
                                       "Sendt fra min "sv,
                                       "Wysłane z "sv,
                                       "Отправлено с "sv,
                                       "Отправлено из "sv,
                                       "Lähetetty iP"sv,
                                       "Odesláno z "sv,
                                       "iPhoneから送信"sv,
                                       "发自我的"sv,
                                       "從我的 iP"sv,
                                       "나의 iPhone에서"sv,
                                       "iPhone'umdan gönderildi"sv,
                                       "Надіслано з "sv};
constexpr std::size_t max_footer_bytes = 120;

// In lower case, without the colon.
constexpr std::array forward_prefixes = {
    "fw"sv, "fwd"sv,    "wg"sv,   "tr"sv,   "rv"sv, "i"sv,   "enc"sv,    "pd"sv,         "vb"sv,  "vl"sv,
    "vs"sv, "doorst"sv, "转发"sv, "轉寄"sv, "转"sv, "fyi"sv, "пересл"sv, "továbbítás"sv, "i̇lt"sv, "ilt"sv};

constexpr std::size_t longest_attribution = 400;

template <typename Phrases>
bool contains_any(std::string_view text, const Phrases& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text.find(phrase) != text.npos; });
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

// `10:00`, `10h00` or `10.00`.
bool has_time(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i)
    if ((text[i] == ':' || text[i] == 'h' || text[i] == '.') && is_digit(text[i - 1]) &&
        is_digit(text[i + 1]) && is_digit(text[i + 2]) && (i + 3 == text.size() || !is_digit(text[i + 3])))
      return true;
  return false;
}

bool ends_with_colon(std::string_view text) {
  text = readers::trim(text);
  return text.ends_with(':') || text.ends_with("：");
}

// Between rules of dashes, at least two on one side.
bool is_ruled(std::string_view line) {
  return line.starts_with("--") || line.ends_with("--");
}

// What stands before the colon of a line: `*From:* Jane`.
std::string_view label_of(std::string_view line) {
  line = readers::trim(line);
  while (line.starts_with('*') || line.starts_with('_')) line.remove_prefix(1);
  std::size_t colon = line.find(':');
  colon = std::min(colon, line.find("："));
  if (colon == line.npos || colon > 40) return {};
  line = line.substr(0, colon);
  while (line.ends_with('*')) line.remove_suffix(1);
  return readers::trim(line);
}

bool is_alternative(std::string_view alternatives, std::string_view label) {
  while (!alternatives.empty()) {
    const std::size_t size = std::min(alternatives.find('|'), alternatives.size());
    if (alternatives.substr(0, size) == label) return true;
    alternatives.remove_prefix(std::min(size + 1, alternatives.size()));
  }
  return false;
}

bool has_copied_headers(const HeaderLabels& row, const std::vector<std::string_view>& lines, std::size_t at) {
  bool sent = false, others = false;
  for (std::size_t i = at + 1; i < lines.size() && i <= at + max_copied_headers; ++i) {
    const std::string_view label = label_of(lines[i]);
    sent = sent || is_alternative(row.sent, label);
    others = others || is_alternative(row.to, label) || is_alternative(row.subject, label);
  }
  return sent && others;
}

}  // namespace

bool is_attribution(std::string_view text) {
  return text.size() <= longest_attribution && ends_with_colon(text) && has_digit(text) &&
         contains_any(text, attribution_verbs);
}

bool is_detailed_attribution(std::string_view text) {
  const bool has_address = text.find('@') != text.npos;
  return is_attribution(text) && (has_address || has_time(text));
}

bool is_original_message_line(std::string_view line) {
  line = readers::trim(line);
  return line.size() <= 100 && is_ruled(line) && contains_any(line, original_phrases);
}

bool is_forwarded_message_line(std::string_view line) {
  line = readers::trim(line);
  return line.size() <= 160 && (is_ruled(line) || ends_with_colon(line)) &&
         contains_any(line, forward_phrases);
}

bool begins_copied_headers(const std::vector<std::string_view>& lines, std::size_t at) {
  const std::string_view label = label_of(lines[at]);
  return !label.empty() &&
         std::any_of(copied_labels.begin(), copied_labels.end(), [&](const HeaderLabels& row) {
           return is_alternative(row.from, label) && has_copied_headers(row, lines, at);
         });
}

bool is_device_footer(std::string_view line) {
  line = readers::trim(line);
  return line.size() <= max_footer_bytes &&
         std::any_of(device_footers.begin(), device_footers.end(),
                     [&](std::string_view footer) { return line.starts_with(footer); });
}

bool is_subject_of_forward(std::string_view subject) {
  const std::string prefix = readers::lower_ascii(label_of(subject));
  return std::find(forward_prefixes.begin(), forward_prefixes.end(), prefix) != forward_prefixes.end();
}

}  // namespace broadsheet::extraction
