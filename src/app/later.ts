/** A part whose code is loaded when it is first asked for something: the first look does not wait for it. */
type Asked<Part> = { readonly [Name in keyof Part]: (...given: never[]) => Promise<unknown> };

/** `names` lists every function of the part. A load that fails is tried again at the next call. */
export function later<Part extends Asked<Part>>(
  load: () => Promise<Part>,
  names: Readonly<Record<keyof Part, true>>,
): Part {
  let loading: Promise<Part> | null = null;
  const part = async (): Promise<Part> => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  const call = async (name: keyof Part, given: readonly never[]): Promise<unknown> => {
    const whole = await part();
    return whole[name](...given);
  };
  const functions = (Object.keys(names) as (keyof Part)[]).map((name) => [
    name,
    (...given: readonly never[]) => call(name, given),
  ]);
  return Object.fromEntries(functions) as Part;
}
