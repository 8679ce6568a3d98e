import { useEffect, useState } from "preact/hooks";

/** What a fetch has given so far. */
export interface Loading<T> {
  data?: T;
  failed: boolean;
}

/** Data of the site itself, fetched once when the page has mounted. Its shape is what the build wrote: no check here. */
export function useData<T>(address: string): Loading<T> {
  const [state, setState] = useState<Loading<T>>({ failed: false });
  useEffect(() => {
    fetch(address)
      .then((response) =>
        response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
      )
      .then((data: T) => setState({ data, failed: false }))
      .catch(() => setState({ failed: true }));
  }, [address]);
  return state;
}
