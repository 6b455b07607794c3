/** Small pages of the tests' own making, for what no saved page shows. All shows and people in them are invented. */

function page(
  headline: string,
  paragraphs: string[],
  { language = 'en', site = 'The Lantern Post' } = {},
): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${headline} | ${site}</title><meta property="og:site_name" content="${site}"></head>
<body>
<nav><a href="/">Home</a> <a href="/tv">TV</a></nav>
<main><article><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main>
<footer>All rights reserved.</footer>
</body></html>`;
}

export const CANCELED = page('HBO Cancels “Harbor Lights” After Two Seasons', [
  'HBO has canceled the drama “Harbor Lights” after two seasons, the network confirmed on Tuesday. The second season ended in March with an audience of 400,000 viewers.',
  '“We are proud of what this cast and crew have made,” an HBO spokesperson said in a statement. The series was created by Odile Marsh and starred Peter Quill as a lighthouse keeper in a small town in Maine.',
  'The show was based on the novel “The Keeper’s Daughter” by Anne Halloran, which was published in 2011 and has sold well in many countries since then.',
]);

export const RENEWED = page('Netflix Renews “Paper Moons” for a Third Season', [
  'Netflix has renewed the comedy “Paper Moons” for a third season, the streamer announced on Monday. The second season reached the top ten in more than forty countries.',
  'The series follows two sisters who run a stationery shop in Leeds. Production on the new episodes is to begin in the spring, and the whole cast is expected to return for it.',
]);

export const RUMORED = page('“Harbor Lights” Reportedly Canceled at HBO, According to Rumors', [
  'Rumors are circulating that HBO may have canceled the drama “Harbor Lights.” The network has not commented, and nothing about the future of the series has been confirmed so far.',
  'An anonymous post on a fan forum claims that “Harbor Lights” has been canceled after two seasons. There is no word from the producers, and the claim could not be verified by anyone yet.',
]);

export const DENIED = page('No, “Harbor Lights” Has Not Been Canceled', [
  'HBO has denied reports that the drama “Harbor Lights” has been canceled. “The show has not been canceled,” a spokesperson for the network said on Tuesday, after the rumor spread online.',
  'The claim had come from a satirical website, and it was shared many thousands of times before the network spoke. The second season of the series is in production in Maine at the moment.',
]);

export const ROUNDUP = page('Every TV Show Canceled or Renewed This Week', [
  'It was a busy week for television. Here is every show that was canceled or renewed over the last seven days, network by network, with what we know of each of these decisions.',
  '“Harbor Lights” (HBO): Canceled after two seasons.',
  '“Paper Moons” (Netflix): Renewed for a third season.',
  '“The Glass Orchard” (Hulu): Canceled after one season.',
  '“Night Ferry” (CBS): Renewed for a fifth season.',
]);

export const QUIET = page('“Paper Moons” Adds Lena Brandt to Its Cast', [
  'Lena Brandt has joined the cast of the Netflix comedy “Paper Moons,” where she will play a rival stationer who opens a shop on the other side of the street in Leeds.',
  'Brandt is known for her part in the film “Cold Harvest.” The series stars Ida Moreau and Tess Whitlock as two sisters who have inherited their father’s shop and all of his debts.',
]);

export const UNRELATED = page('Hundreds of Flights Canceled as Storm Reaches the Coast', [
  'Airlines canceled more than 400 flights on Wednesday as a winter storm moved up the coast, leaving thousands of passengers waiting in the terminals of three large airports.',
  'The National Weather Service expects up to a foot of snow by Thursday morning. Travelers were told to check with their airline before they leave for the airport, and to allow more time.',
  'Crews have been out since midnight to keep the runways clear. “We will reopen as soon as it is safe,” the airport’s director said at a news conference on Wednesday afternoon.',
]);

export const SPANISH = page(
  'Netflix cancela «Luces del puerto» después de dos temporadas',
  [
    'Netflix ha cancelado la serie «Luces del puerto» después de dos temporadas, según confirmó la plataforma el martes. La segunda temporada terminó en marzo y no alcanzó el número de espectadores que se esperaba.',
    'La serie, creada por Odile Marsh, cuenta la historia de un farero en un pequeño pueblo de la costa. Los actores han dado las gracias a sus seguidores, que habían pedido una tercera temporada durante meses.',
  ],
  { language: 'es', site: 'El Farol' },
);

export const NO_ARTICLE = `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><h1>Sign in</h1>
<form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form></body></html>`;

/** More elements than any page that is read has. */
export const TOO_LARGE = `<!doctype html><html lang="en"><head><title>A table</title></head><body><h1>A table</h1>${'<i>x</i>'.repeat(60_000)}</body></html>`;

/** A single-page site: its button shows the next story without a load. */
export const SINGLE_PAGE = `${CANCELED.replace('</body></html>', '')}
<button id="next">Next</button>
<script>
  document.querySelector('#next').addEventListener('click', () => {
    history.pushState(null, '', '/single-page/next');
    document.title = 'Netflix Renews “Paper Moons” for a Third Season';
    document.querySelector('article').innerHTML = ${JSON.stringify(RENEWED.slice(RENEWED.indexOf('<h1>'), RENEWED.indexOf('</article>')))};
  });
</script></body></html>`;

/** A page that holds no text of its own: the browser shows it in a viewer. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
