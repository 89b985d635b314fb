#include "indexer/readers/format_signatures.h"

#include <array>

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr auto to_text = "convert it to text or HTML first"sv;
constexpr auto to_table = "export it as CSV or JSON Lines first"sv;
constexpr auto unpack_it = "unpack it first"sv;
constexpr auto read_as_it_is = "--format text reads it as it is"sv;
constexpr auto holds_no_text = "it holds no text"sv;
constexpr auto zip = "PK\x03\x04"sv;

constexpr std::array text_table = {
    FormatSignature{"%!PS", 0, "", "a PostScript document", to_text},
    FormatSignature{"{\\pwd", 0, "", "a Pocket Word document", to_text},
    FormatSignature{"\\documentclass", 0, "", "a LaTeX document", to_text},
    FormatSignature{"BEGIN:VCARD", 0, "", "an address book (vCard)", read_as_it_is},
    FormatSignature{"BEGIN:VCALENDAR", 0, "", "a calendar (iCalendar)", read_as_it_is},
    FormatSignature{"WARC/", 0, "", "a web archive (WARC)", "extract its pages as HTML first"},
    FormatSignature{"filedesc://", 0, "", "a web archive (ARC)", "extract its pages as HTML first"},
    FormatSignature{"<DOC", 0, "", "a TREC collection (SGML)", to_table},
    FormatSignature{"<stata_dta>", 0, "", "a Stata table", to_table},
    FormatSignature{"-- MySQL dump", 0, "", "an SQL dump", to_table},
    FormatSignature{"-- MariaDB dump", 0, "", "an SQL dump", to_table},
    FormatSignature{"-- phpMyAdmin SQL", 0, "", "an SQL dump", to_table},
    FormatSignature{"--\n-- PostgreSQL database", 0, "", "an SQL dump", to_table},
    FormatSignature{"-----BEGIN PGP MESSAGE", 0, "", "an encrypted message (PGP)", "decrypt it first"},
};

constexpr std::array binary_table = {
    // Documents.
    FormatSignature{zip, 0, "mimetype", "an OpenDocument drawing or formula", holds_no_text},
    FormatSignature{zip, 0, "META-INF/", "a Java archive", holds_no_text},
    FormatSignature{"\xffWPC", 0, "", "a WordPerfect document", to_text},
    FormatSignature{"AT&TFORM", 0, "", "a DjVu document", to_text},
    FormatSignature{"ITSF", 0, "", "a help file (CHM)", to_text},
    FormatSignature{"BOOKMOBI", 60, "", "a Kindle e-book (MOBI)", to_text},
    // Collections and tables.
    FormatSignature{"\0\1\0\0Standard Jet DB"sv, 0, "", "an Access database (MDB)", to_table},
    FormatSignature{"\0\1\0\0Standard ACE DB"sv, 0, "", "an Access database (ACCDB)", to_table},
    FormatSignature{"PAR1", 0, "", "a Parquet table", to_table},
    FormatSignature{"Obj\x01", 0, "", "an Avro table", to_table},
    FormatSignature{"ARROW1", 0, "", "an Arrow or Feather table", to_table},
    FormatSignature{"FEA1", 0, "", "a Feather table", to_table},
    FormatSignature{"ORC", 0, "", "an ORC table", to_table},
    FormatSignature{"\x89HDF", 0, "", "an HDF5 file", to_table},
    FormatSignature{"CDF\x01", 0, "", "a NetCDF file", to_table},
    FormatSignature{"CDF\x02", 0, "", "a NetCDF file", to_table},
    FormatSignature{"\x93NUMPY", 0, "", "a NumPy array", to_table},
    FormatSignature{"\x80\x02}", 0, "", "a Python pickle", to_table},
    FormatSignature{"\x80\x03", 0, "", "a Python pickle", to_table},
    FormatSignature{"\x80\x04\x95", 0, "", "a Python pickle", to_table},
    FormatSignature{"\x80\x05\x95", 0, "", "a Python pickle", to_table},
    FormatSignature{"RDX", 0, "", "an R data file", to_table},
    FormatSignature{"$FL2", 0, "", "an SPSS table", to_table},
    FormatSignature{"PGDMP", 0, "", "a PostgreSQL dump", to_table},
    FormatSignature{"bplist00", 0, "", "a property list of macOS", to_table},
    // Archives and compressions that are not unpacked.
    FormatSignature{"Rar!\x1a\x07", 0, "", "a RAR archive", unpack_it},
    FormatSignature{"7z\xbc\xaf\x27\x1c", 0, "", "a 7z archive", unpack_it},
    FormatSignature{"MSCF", 0, "", "a cabinet archive (CAB)", unpack_it},
    FormatSignature{"!<arch>\n", 0, "", "an ar archive or Debian package", unpack_it},
    FormatSignature{"\xed\xab\xee\xdb", 0, "", "an RPM package", holds_no_text},
    FormatSignature{"070701", 0, "", "a cpio archive", unpack_it},
    FormatSignature{"070707", 0, "", "a cpio archive", unpack_it},
    FormatSignature{"-lh", 2, "", "an LHA archive", unpack_it},
    FormatSignature{"\x60\xea", 0, "", "an ARJ archive", unpack_it},
    FormatSignature{"\x04\"M\x18", 0, "", "an lz4 file", unpack_it},
    FormatSignature{"LZIP", 0, "", "an lzip file", unpack_it},
    FormatSignature{"\x1f\x9d", 0, "", "a file compressed by compress (Z)", unpack_it},
    FormatSignature{"]\0\0"sv, 0, "", "an LZMA file", unpack_it},
    FormatSignature{"CD001", 0x8001, "", "an image of a disc (ISO)", unpack_it},
    // Pictures, sound, film.
    FormatSignature{"\x89PNG", 0, "", "a picture (PNG)", holds_no_text},
    FormatSignature{"\xff\xd8\xff", 0, "", "a picture (JPEG)", holds_no_text},
    FormatSignature{"GIF87a", 0, "", "a picture (GIF)", holds_no_text},
    FormatSignature{"GIF89a", 0, "", "a picture (GIF)", holds_no_text},
    FormatSignature{"II*\0"sv, 0, "", "a picture (TIFF)", holds_no_text},
    FormatSignature{"MM\0*"sv, 0, "", "a picture (TIFF)", holds_no_text},
    FormatSignature{"8BPS", 0, "", "a picture (PSD)", holds_no_text},
    FormatSignature{"\0\0\1\0"sv, 0, "", "a picture (icon)", holds_no_text},
    FormatSignature{"WEBP", 8, "", "a picture (WebP)", holds_no_text},
    FormatSignature{"ftypavif", 4, "", "a picture (AVIF)", holds_no_text},
    FormatSignature{"ftyphei", 4, "", "a picture (HEIC)", holds_no_text},
    FormatSignature{"ftypM4A", 4, "", "sound (M4A)", holds_no_text},
    FormatSignature{"ftyp", 4, "", "a film (MP4 or MOV)", holds_no_text},
    FormatSignature{"AVI ", 8, "", "a film (AVI)", holds_no_text},
    FormatSignature{"\x1a\x45\xdf\xa3", 0, "", "a film (Matroska or WebM)", holds_no_text},
    FormatSignature{"FLV\x01", 0, "", "a film (Flash)", holds_no_text},
    FormatSignature{"\0\0\1\xba"sv, 0, "", "a film (MPEG)", holds_no_text},
    FormatSignature{"\x30\x26\xb2\x75", 0, "", "sound or a film (Windows Media)", holds_no_text},
    FormatSignature{"ID3", 0, "", "sound (MP3)", holds_no_text},
    FormatSignature{"\xff\xfb", 0, "", "sound (MP3)", holds_no_text},
    FormatSignature{"WAVE", 8, "", "sound (WAV)", holds_no_text},
    FormatSignature{"OggS", 0, "", "sound or a film (Ogg)", holds_no_text},
    FormatSignature{"fLaC", 0, "", "sound (FLAC)", holds_no_text},
    FormatSignature{"MThd", 0, "", "music (MIDI)", holds_no_text},
    // Programs and their parts.
    FormatSignature{"\x7f"
                    "ELF",
                    0, "", "a program (ELF)", holds_no_text},
    FormatSignature{"MZ", 0, "", "a program (Windows)", holds_no_text},
    FormatSignature{"\xca\xfe\xba\xbe", 0, "", "a program (Java or macOS)", holds_no_text},
    FormatSignature{"\xcf\xfa\xed\xfe", 0, "", "a program (macOS)", holds_no_text},
    FormatSignature{"\0asm"sv, 0, "", "a program (WebAssembly)", holds_no_text},
    FormatSignature{"wOFF", 0, "", "a font", holds_no_text},
    FormatSignature{"wOF2", 0, "", "a font", holds_no_text},
    FormatSignature{"OTTO", 0, "", "a font", holds_no_text},
    FormatSignature{"\0\1\0\0\0"sv, 0, "", "a font", holds_no_text},
};

}  // namespace

std::span<const FormatSignature> text_signatures() {
  return text_table;
}

std::span<const FormatSignature> binary_signatures() {
  return binary_table;
}

}  // namespace broadsheet::readers
