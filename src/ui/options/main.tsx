import { ask, onShelfChange } from '../../extension/ask.ts';
import { changeSettings } from '../../extension/settings.ts';
import { say } from '../../words/words.ts';
import { showPage } from '../show-page.tsx';
import { sitesPort } from '../sites-port.ts';
import { OptionsPage } from './options-page.tsx';
import type { Port } from './port.ts';

const port: Port = {
  change: changeSettings,
  lastBackup: async () => (await ask('backup/state', {})).at,
  follow: onShelfChange,
  sites: sitesPort,
};

void showPage((words, settings) => {
  document.title = say(words, 'optionsPage');
  return <OptionsPage port={port} words={words} settings={settings} />;
});
