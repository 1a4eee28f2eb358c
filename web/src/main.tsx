import { render } from 'preact';
import { App } from './app';
import { follow_links } from './routing/location';

follow_links();
render(<App />, document.getElementById('app')!);
