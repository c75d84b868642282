import { useDataset } from "#data/useDataset.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import styles from "./Embed.module.css";

/** What the colours and signs mean, where the buttons that say so are hidden. */
export function FamilyLegend() {
  const { t } = useLanguage();
  const { index } = useDataset();
  const families = FAMILY_IDS.filter((id, code) => id !== "other" || index.families.includes(code));
  return (
    <ul className={styles.familyRow}>
      {families.map((family) => (
        <li key={family} className={styles.legendItem}>
          <FamilyGlyph family={family} size={13} /> {t(`family.${family}`)}
        </li>
      ))}
    </ul>
  );
}
