import { useId } from "react";
import { OptionRow } from "#ui/OptionRow.tsx";
import styles from "./RadioList.module.css";

interface RadioListProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One choice of a few, under its own heading. */
export function RadioList<Id extends string>(props: RadioListProps<Id>) {
  const { label, options, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {options.map(({ id, ...option }) => (
        <OptionRow
          key={id}
          kind="radio"
          group={group}
          {...option}
          isChecked={id === chosen}
          onChange={() => onChoose(id)}
        />
      ))}
    </fieldset>
  );
}
