#include "indexer/records/field_keys.h"

#include <array>

namespace broadsheet::readers {
namespace {

// The first lines of a row are English and the vocabularies that dumps share (Dublin Core, Open Graph,
// schema.org, feeds); then German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian and
// Ukrainian, Swedish, Danish and Norwegian, Czech, Turkish, Hungarian, as far as they have words of their
// own. `docid` and the like are no ids: dumps of passages give one to many records.
constexpr std::array key_rows = {
    FieldKeys{Member::id, "id",
              "id _id docno guid uuid identifier dc:identifier dc.identifier recordid kennung identifiant "
              "identificador identificativo identyfikator идентификатор"},
    FieldKeys{Member::title, "title",
              "title headline webtitle heading maintitle articletitle newstitle posttitle pagetitle "
              "documenttitle doctitle "
              "fulltitle titletext headlinetext og:title dc:title dc.title head header hed "
              "titel uberschrift ueberschrift schlagzeile titelzeile "
              "titre intitule manchette "
              "titulo titular encabezado "
              "manchete "
              "titolo intestazione "
              "kop koptekst "
              "tytul naglowek "
              "заголовок название наименование назва "
              "overskrift otsikko "
              "nazev nadpis titulek naslov "
              "baslik cim subject name"},
    FieldKeys{Member::text, "text",
              "text body content contents fulltext maintext bodytext articletext articlebody plaintext "
              "storytext storybody "
              "newstext newscontent newsbody postcontent postbody posttext pagecontent pagetext documenttext "
              "doctext "
              "maincontent textcontent contenttext textbody bodyplain cleantext cleanedtext cleancontent "
              "rawtext rawcontent "
              "fullcontent fullarticle messagebody emailbody selftext copytext content:encoded "
              "contentencoded og:content "
              "contentmarkdown bodymarkdown markdown "
              "contenthtml bodyhtml htmlcontent htmlbody htmltext texthtml fulltexthtml articlehtml "
              "contentrendered rawhtml "
              "contentelements contentblocks articlecontent story article document passage paragraphs "
              "transcript speech "
              "transcription message html "
              "inhalt volltext haupttext artikeltext beitragstext fliesstext artikel beitrag wortlaut "
              "texte contenu corps texteintegral textecomplet corpsdutexte "
              "texto contenido cuerpo textocompleto textoprincipal "
              "conteudo corpo textointegral "
              "testo contenuto testocompleto "
              "tekst inhoud artikeltekst hoofdtekst volledigetekst "
              "tresc zawartosc pelnytekst "
              "текст содержание содержимое полныйтекст контент зміст вміст "
              "brodtext innehall brodtekst indhold innhold artikkel teksti sisalto "
              "obsah clanek sadrzaj tekstclanka "
              "metin icerik szoveg tartalom"},
    FieldKeys{
        Member::summary, "summary",
        "abstract summary standfirst dek deck subheadline subhead subheading subtitle excerpt lede lead "
        "leadtext "
        "leadparagraph teaser teasertext intro introduction trailtext snippet shortdescription description "
        "metadescription og:description dc:description dc.description dcterms.abstract synopsis blurb "
        "zusammenfassung vorspann untertitel unterzeile kurzfassung beschreibung kurzbeschreibung anreisser "
        "resume chapo chapeau soustitre accroche "
        "resumen entradilla subtitulo bajada copete descripcion sumario "
        "resumo linhafina ementa descricao "
        "riassunto sommario sottotitolo occhiello descrizione "
        "samenvatting omschrijving beschrijving ondertitel "
        "streszczenie opis zajawka podtytul "
        "аннотация описание подзаголовок анонс резюме лид опис анотація підзаголовок "
        "ingress sammanfattning beskrivning sammendrag beskrivelse underrubrik undertitel "
        "souhrn perex popis sazetak ozet aciklama osszefoglalo leiras"},
    FieldKeys{
        Member::url, "url",
        "url link weburl uri permalink canonicalurl htmlurl href sourceurl articleurl pageurl externalurl "
        "originalurl fullurl newsurl posturl websiteurl og:url documenturl canonical canonicallink weblink "
        "verweis adresse lien adresseweb enlace direccion endereco collegamento indirizzo koppeling odnosnik "
        "ссылка адрес посилання lank lenke odkaz poveznica baglanti"},
    FieldKeys{
        Member::source, "source",
        "source publisher site sourcename sourcetitle publication newspaper outlet sitename og:sitename "
        "publishername outletname publicationname newspapername dc:publisher dc.publisher dc:source "
        "feedtitle "
        "mediaoutlet newssource mediasource sourcedomain "
        "quelle zeitung medium herausgeber "
        "journal editeur fuente periodico medio fonte veiculo jornal "
        "testata giornale bron krant zrodlo gazeta wydawca "
        "источник издание джерело видання "
        "kalla tidning kilde avis lahde zdroj izvor kaynak gazete forras domain"},
    FieldKeys{Member::language, "language",
              "lang language languagecode langcode locale inlanguage og:locale dc:language dc.language "
              "sprache langue idioma lingua taal jezyk язык мова sprak sprog kieli jazyk jezik dil nyelv"},
    FieldKeys{
        Member::date, "date",
        "date published datepublished publisheddate publishdate publishedat pubdate publishedon "
        "publicationdate datepublish dateofpublication webpublicationdate firstpublicationdate "
        "firstpublished "
        "firstpublishedat publishedtime publishtime publicationtime article:publishedtime dateposted "
        "postedat "
        "postedon postdate posted releasedate datereleased released issuedate dateissued issuedat issued "
        "displaydate newsdate articledate documentdate docdate dc:date dc.date dcterms.date dcterms.issued "
        "dcterms:issued publishedutc pubtime datetime "
        "datum veroffentlicht veroffentlichungsdatum veroffentlichtam erscheinungsdatum erschienen "
        "datedepublication datepublication datedeparution dateparution publie publiele "
        "fecha fechapublicacion fechadepublicacion publicado "
        "datapublicacao datadepublicacao publicadoem "
        "datapubblicazione datadipubblicazione pubblicato "
        "publicatiedatum gepubliceerd "
        "datapublikacji opublikowano "
        "дата датапубликации датапублікації опубликовано опубліковано "
        "publiceringsdatum publicerad dato publiseringsdato udgivelsesdato publisert paivamaara julkaistu "
        "datumvydani publikovano datumobjave objavljeno tarih yayintarihi kozzeteve megjelent "
        "timestamp publishedparsed createdat created createdon createdutc datecreated creationdate data "
        "publicationyear pubyear yearpublished year month day "
        "modifiedat updatedat lastmodified datemodified modifieddate modifiedtime dateupdated updateddate "
        "lastupdated lastmod updated modified article:modifiedtime"},
    FieldKeys{
        Member::author, "author",
        "author authors byline authorname authornames creator creators dc:creator dc.creator article:author "
        "writer writers writtenby reporter journalist journalists "
        "autor verfasser autorin autoren "
        "auteur autrice auteurs redacteur "
        "autores autora firma autoria "
        "autore autori schrijver autorzy "
        "автор авторы автори forfattare forfatter skribent kirjoittaja autorclanku yazar szerzo"},
    FieldKeys{Member::section, "section",
              "section category topics tags keywords categories topic subjects tag sectionname sections "
              "theme themes "
              "newskeywords articlesection article:section article:tag dc:subject dc.subject categoryname "
              "ressort schlagworter schlagworte stichworter kategorie thema themen "
              "rubrik rubrique motscles categorie "
              "seccion etiquetas categoria palabrasclave temas tema "
              "secao editoria palavraschave assunto assuntos "
              "sezione tagi rubriek trefwoorden sleutelwoorden categorieen "
              "dzial slowakluczowe "
              "рубрика раздел категория теги ключевыеслова розділ категорія "
              "kategori avdelning nyckelord emneord nokkelord stikord osasto asiasanat "
              "rubryka klicovaslova etiket konu rovat"},
};

constexpr bool rows_are_in_order() {
  for (std::size_t i = 0; i < key_rows.size(); ++i)
    if (static_cast<std::size_t>(key_rows[i].member) != i) return false;
  return key_rows.size() == member_count;
}
static_assert(rows_are_in_order(), "a member without a row, or in the wrong place");

}  // namespace

std::span<const FieldKeys, member_count> field_keys() {
  return key_rows;
}

std::string_view member_name(Member member) {
  return key_rows[static_cast<std::size_t>(member)].name;
}

}  // namespace broadsheet::readers
