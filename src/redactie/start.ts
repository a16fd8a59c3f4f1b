import { VANDAAG } from '#src/formulier/vandaag.ts';
import type { RedactieConfig } from '#src/formulier/cms.ts';

/** Button that loads the editor; who is still logged in gets the editor at once. */
class RedactieStart extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.start());
    if (localStorage.getItem('sveltia-cms.user')) void this.start();
  }

  private async start(): Promise<void> {
    this.melding('Het formulier wordt geladen…', true);
    keepVoorkeuren();
    try {
      const [{ startCms }, config] = await Promise.all([import('./cms-start.ts'), loadConfig()]);
      startCms(config);
    } catch {
      this.melding('Het laden lukte niet. Kijk of je internet hebt en probeer het opnieuw.', false);
    }
  }

  private melding(tekst: string, bezig: boolean): void {
    this.querySelector('button')?.toggleAttribute('disabled', bezig);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = tekst;
  }
}

async function loadConfig(): Promise<RedactieConfig> {
  const antwoord = await fetch('/redactie/config.json');
  if (!antwoord.ok) throw new Error(`config.json: ${antwoord.status}`);
  const dag = new Intl.DateTimeFormat('sv-SE').format(new Date());
  return JSON.parse((await antwoord.text()).replaceAll(VANDAAG, dag)) as RedactieConfig;
}

const VOORKEUREN = 'sveltia-cms.prefs';

/** Dutch whatever the browser speaks, and Escape does not close a half-written form. */
function keepVoorkeuren(): void {
  if (localStorage.getItem(VOORKEUREN)) return;
  localStorage.setItem(VOORKEUREN, JSON.stringify({ locale: 'nl', closeWithEscape: false }));
}

customElements.define('redactie-start', RedactieStart);
