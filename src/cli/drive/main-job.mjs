/**
 * The main job as a person does it in the side panel: choose a client, save what was clipped onto the client's list,
 * write and sign a note, look at the client. Names and sentences come from the catalogue (words.mjs).
 */
import { words } from './words.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} key @param {Record<string, string>} [blanks] */
function button(page, key, blanks) {
  return page.getByRole('button', { name: words(key, blanks), exact: true });
}

/**
 * Opens the picker, whether or not a client is chosen, and types a name.
 * @param {Page} panel
 * @param {string} name
 */
async function findClient(panel, name) {
  await button(panel, 'picker_choose').or(button(panel, 'picker_change_label')).first().click();
  await panel.getByRole('combobox', { name: words('picker_field') }).fill(name);
}

/**
 * Adds a client in place and chooses them.
 * @param {Page} panel
 * @param {{ given: string, family: string }} client
 */
export async function addClient(panel, { given, family }) {
  const name = `${given} ${family}`;
  await findClient(panel, name);
  await panel.getByRole('option', { name: words('picker_add_named', { name }) }).click();
  await button(panel, 'picker_new_save').click();
  await panel.getByText(words('picker_new_added', { name: given })).waitFor();
}

/**
 * Chooses a client who is there already.
 * @param {Page} panel
 * @param {string} name
 */
export async function chooseClient(panel, name) {
  await findClient(panel, name);
  await panel.getByRole('option', { name }).first().click();
}

/**
 * Waits until the panel shows what it read from the page.
 * @param {Page} panel
 */
export async function clipped(panel) {
  await panel.getByRole('term').first().or(panel.getByRole('checkbox').first()).waitFor();
}

/**
 * Saves the open clip to the directory and onto the chosen client's list.
 * @param {Page} panel
 * @param {string} given the client's first name
 * @param {number} [many] how many services of a list page are ticked
 */
export async function saveToList(panel, given, many) {
  const save =
    many === undefined
      ? button(panel, 'clip_add_to_list', { name: given })
      : button(panel, 'clip_add_many_to_list', { name: given, count: String(many) });
  await save.click();
  await panel.getByRole('heading', { name: words('clip_done_title'), exact: true }).waitFor();
}

/**
 * Writes into the note editor and waits until it is on disk.
 * @param {Page} panel
 * @param {string} text
 */
export async function writeNote(panel, text) {
  await panel.getByRole('tab', { name: words('note_tab'), exact: true }).click();
  const editor = panel.getByRole('textbox', { name: words('note_section_narrative'), exact: true });
  await editor.click();
  await editor.pressSequentially(text);
  await panel.getByText(/^Saved \d/).waitFor();
}

/**
 * Signs the open note.
 * @param {Page} panel
 * @param {string} by the signature
 */
export async function signNote(panel, by) {
  await button(panel, 'note_sign').first().click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words('note_sign_by') }).fill(by);
  await dialog.getByRole('button', { name: words('note_sign_confirm'), exact: true }).click();
  await panel.getByText(words('note_signed')).first().waitFor();
}

/**
 * @param {Page} panel
 * @returns {Promise<string>} what the panel's Client tab says
 */
export async function readClientTab(panel) {
  const tab = panel.getByRole('tab', { name: words('client_panel_tab'), exact: true });
  await tab.click();
  const body = panel.getByRole('tabpanel', { name: words('client_panel_tab') });
  await body.getByRole('heading').nth(1).waitFor();
  return (await body.textContent()) ?? '';
}

/**
 * Opens a client's page in the full app.
 * @param {Page} app an unlocked app tab or web app
 * @param {string} name
 */
export async function openClient(app, name) {
  await app.getByRole('link', { name: words('shell_clients'), exact: true }).click();
  await app.getByRole('link', { name }).first().click();
  await app.getByRole('heading', { name, level: 1 }).waitFor();
}

/**
 * @param {Page} app showing a client's page
 * @returns {Promise<{ referrals: string[], notes: string[] }>} the rows of the referral list and of the last notes
 */
export async function readClientPage(app) {
  const rows = async (/** @type {string} */ key) => {
    const list = app.getByRole('list', { name: words(key), exact: true });
    await list.waitFor();
    const texts = await list.getByRole('listitem').allInnerTexts();
    return texts.map((text) => text.trim().replace(/\s*\n\s*/g, ' · '));
  };
  return { referrals: await rows('client_panel_referrals'), notes: await rows('client_tab_notes') };
}
