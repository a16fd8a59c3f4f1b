import { findOpslagen, readBewaard } from './opslag.ts';

/** Turns reading without internet on and off; nothing is kept before, and nothing stays after. */
class OfflineSchakelaar extends HTMLElement {
  connectedCallback(): void {
    const knop = this.querySelector('button');
    if (!knop) return;
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.#say('Je browser kan dit niet, of staat het hier niet toe.');
      return;
    }
    knop.addEventListener('click', () => {
      // Not `disabled`: that would take the focus away.
      if (knop.getAttribute('aria-disabled') === 'true') return;
      knop.setAttribute('aria-disabled', 'true');
      void this.#toggle().finally(() => knop.removeAttribute('aria-disabled'));
    });
    void this.#show().then(() => knop.parentElement?.removeAttribute('hidden'));
  }

  async #toggle(): Promise<void> {
    if (await findRegistratie()) {
      this.#say('Bezig met uitzetten.');
      await turnOff();
    } else {
      this.#say('Bezig met aanzetten.');
      try {
        await turnOn();
      } catch {
        await turnOff();
        await this.#show();
        return this.#say('Aanzetten lukte niet. Er is niets bewaard. Probeer het later nog eens.');
      }
    }
    await this.#show();
  }

  /** Says how it is now. */
  async #show(): Promise<void> {
    const aan = Boolean(await findRegistratie());
    const aantal = (await readBewaard()).length;
    const knop = this.querySelector('button');
    if (knop) knop.textContent = aan ? 'Zet uit en wis alles' : 'Zet aan';
    this.#say(
      aan ? `Dit staat aan. ${formatAantal(aantal)}` : 'Dit staat uit. Er is niets bewaard.',
    );
    this.dispatchEvent(new Event('bewaard', { bubbles: true }));
  }

  #say(tekst: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = tekst;
  }
}

async function findRegistratie(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration('/');
}

async function turnOn(): Promise<void> {
  const registratie = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const werker = registratie.installing ?? registratie.waiting ?? registratie.active;
  await new Promise<void>((klaar, mislukt) => {
    const kijk = () => {
      if (werker?.state === 'activated') klaar();
      if (!werker || werker.state === 'redundant') mislukt(new Error('redundant'));
    };
    werker?.addEventListener('statechange', kijk);
    kijk();
  });
}

async function turnOff(): Promise<void> {
  await (await findRegistratie())?.unregister();
  await Promise.all((await findOpslagen()).map((naam) => caches.delete(naam)));
}

function formatAantal(aantal: number): string {
  if (!aantal) return 'Er is nog geen pagina bewaard.';
  return aantal === 1 ? 'Er is 1 pagina bewaard.' : `Er zijn ${aantal} pagina’s bewaard.`;
}

customElements.define('offline-schakelaar', OfflineSchakelaar);
