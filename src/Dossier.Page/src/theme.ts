import { button, h, replace } from './dom';

const Themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof Themes)[number];
const Key = 'dossier-theme';

/** A button that goes from the system's theme to light to dark. */
export function themeButton(): HTMLElement {
  let theme = remembered();
  const set = (): void => {
    if (theme === 'auto')
      delete document.documentElement.dataset['theme'];
    else
      document.documentElement.dataset['theme'] = theme;
    replace(element, h('span', { class: 'theme-word' }, 'Theme: '), theme);
  };
  const element = button('', () => {
    theme = Themes[(Themes.indexOf(theme) + 1) % Themes.length]!;
    remember(theme);
    set();
  }, { class: 'quiet theme', title: 'Light, dark, or as the system has it' });
  set();
  return element;
}

// A page that is opened as a file may have no storage; then the choice lasts as long as the page.
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(Key) as Theme | null;
    return stored && Themes.includes(stored) ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(Key, theme);
  } catch {
    // It lasts as long as the page.
  }
}
