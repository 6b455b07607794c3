import { describe, expect, it } from 'vitest';
import { canRead, tellLanguage } from '../../src/reader/language.ts';
import { read } from '../../src/reader/read.ts';
import { articleOf } from './stories.ts';

const ENGLISH =
  'The network has canceled the drama after two seasons, and its cast was told of it on Friday by mail.';
const SPANISH =
  'La cadena ha cancelado la serie después de dos temporadas, y el reparto lo supo el viernes por una carta de la productora.';
const GERMAN =
  'Der Sender hat die Serie nach zwei Staffeln eingestellt, und die Besetzung erfuhr es am Freitag aus einem Brief der Firma.';
const FRENCH =
  'La chaîne a annulé la série après deux saisons, et les acteurs ont appris la nouvelle vendredi par une lettre de la maison.';

describe('the language of an article', () => {
  it.each([
    ['English', ENGLISH, 'en'],
    ['Spanish', SPANISH, 'es'],
    ['German', GERMAN, 'de'],
    ['French', FRENCH, 'fr'],
    ['Japanese', 'このドラマは2シーズンで打ち切りになりました。', 'ja'],
    ['Korean', '이 드라마는 두 시즌 만에 취소되었습니다.', 'ko'],
    ['Chinese', '这部电视剧在两季之后被取消了。', 'zh'],
    ['Russian', 'Телеканал закрыл сериал после двух сезонов.', 'ru'],
    ['Greek', 'Το κανάλι ακύρωσε τη σειρά μετά από δύο κύκλους.', 'el'],
    ['Arabic', 'ألغت القناة المسلسل بعد موسمين.', 'ar'],
    ['Hebrew', 'הרשת ביטלה את הסדרה אחרי שתי עונות.', 'he'],
    ['Hindi', 'चैनल ने दो सीज़न के बाद नाटक बंद कर दिया।', 'hi'],
  ])('is told from its words: %s', (_, text, language) => {
    expect(tellLanguage(articleOf(text, { language: null }))).toBe(language);
  });

  it('is told from its words, whatever the page declares', () => {
    expect(tellLanguage(articleOf(SPANISH, { language: 'en-US' }))).toBe('es');
  });

  it('has the region that the page declares', () => {
    expect(tellLanguage(articleOf(ENGLISH, { language: 'en-GB' }))).toBe('en-GB');
  });

  it('is what the page declares where the words are too few', () => {
    expect(tellLanguage(articleOf('Adiós.', { language: 'es' }))).toBe('es');
    expect(tellLanguage(articleOf('Adiós.', { language: null }))).toBe('und');
    expect(tellLanguage(articleOf('', { language: null }))).toBe('und');
  });

  it('is English though a name or two is not', () => {
    expect(tellLanguage(articleOf(`${ENGLISH} Its Korean title was 등불.`, { language: 'en' }))).toBe('en');
  });
});

describe('what can be read', () => {
  it.each(['en', 'en-US', 'EN-gb', 'und'])('%s can', (language) => {
    expect(canRead(language)).toBe(true);
  });

  it.each(['es', 'de-AT', 'ja', 'enm'])('%s cannot', (language) => {
    expect(canRead(language)).toBe(false);
  });

  it('gives an empty brief for what cannot', () => {
    expect(read(articleOf(SPANISH, { language: 'es-MX', headline: 'Cancelan la serie' }))).toMatchObject({
      language: 'es-MX',
      kind: null,
      verdict: '',
      works: [],
      summary: [],
    });
  });
});
