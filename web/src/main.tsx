import { render } from 'preact';
import { App } from './app';
import { follow_record } from './api/events';
import { follow_links } from './routing/location';

follow_links();
follow_record();
render(<App />, document.getElementById('app')!);
