/** One row of a list page, looked at: it is ticked or left out, and the list saves all that are ticked together. */
import type { OpenDraft } from '../../../app/app';
import type { ClipForm } from '../../../app/resources/clip-form';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useSubmitKey } from '../use-submit-key';

export function RowFoot({ draft, at }: { readonly draft: OpenDraft<ClipForm>; readonly at: number }) {
  const ticked = draft.body.value.chosen.includes(at);
  const back = (tick: boolean) => {
    const { chosen, ...clip } = draft.body.peek();
    const others = chosen.filter((one) => one !== at);
    draft.change({ ...clip, chosen: tick ? [...others, at].sort((a, b) => a - b) : others, open: null });
  };
  useSubmitKey(() => back(true));
  return (
    <div class="foot">
      <Button kind="primary" size="large" wide onClick={() => back(true)}>
        {ticked ? m.clip_row_keep() : m.clip_row_tick()}
      </Button>
      <Button kind="quiet" wide onClick={() => back(false)}>
        {m.clip_row_leave()}
      </Button>
    </div>
  );
}
