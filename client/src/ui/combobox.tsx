import {
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Header,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  RouterProvider,
} from "react-aria-components";
import { locale } from "../locale.ts";
import styles from "./combobox.module.css";

export interface ComboboxItem {
  readonly id: string;
  /** The address it opens; undefined where it is picked. */
  readonly href?: string;
  /** What a screen reader says of it. */
  readonly spoken: string;
  readonly content: ReactNode;
}

export interface ComboboxGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly items: readonly ComboboxItem[];
}

interface ComboboxProps {
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly longest: number;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly ComboboxGroup[];
  /** Changes when there is something new to show: the list opens then, where a person is in the field. */
  readonly news: string | undefined;
  /** Stands in the list where there is no group; undefined: the list stays closed. */
  readonly instead: ReactNode;
  readonly onOpen?: (href: string) => void;
  /** One without an address was chosen. */
  readonly onPick?: (id: string) => void;
  /** Enter while nothing of the list is picked. */
  readonly onEnter: () => void;
  /** Escape while the list is closed. */
  readonly onEscape: () => void;
}

/** A field with grouped suggestions below it, each of which opens an address or is picked. The suggestions come from outside. */
export function Combobox({ groups, instead, input, news, text, onText, onOpen, onPick, ...more }: ComboboxProps) {
  /** The list stands in the field's own landmark, not at the end of the page. */
  const [within, setWithin] = useState<HTMLDivElement | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    if (event.key === "Enter" && !field.hasAttribute("aria-activedescendant")) more.onEnter();
    if (event.key === "Escape" && field.getAttribute("aria-expanded") !== "true") more.onEscape();
  };
  return (
    // What the library itself says to screen readers is in the page's language, not the browser's.
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(href) => onOpen?.(href)}>
        <ComboBox
          className={styles.combobox ?? ""}
          aria-label={more.label}
          items={groups}
          inputValue={text}
          onInputChange={onText}
          selectedKey={null}
          onSelectionChange={(key) => {
            if (key !== null) onPick?.(String(key));
          }}
          onKeyDown={onKeyDown}
          menuTrigger="input"
          allowsCustomValue
          allowsEmptyCollection={instead !== undefined}
        >
          <Input
            ref={input}
            className={styles.field ?? ""}
            type="text"
            placeholder={more.placeholder}
            maxLength={more.longest}
            enterKeyHint="go"
          />
          <News news={news} />
          <Popover
            className={styles.popover ?? ""}
            offset={4}
            containerPadding={0}
            placement="bottom start"
            {...(within === null ? {} : { UNSTABLE_portalContainer: within })}
          >
            {/* Beside the list, not in it: what can be pressed is no suggestion. */}
            {groups.length === 0 && <div className={styles.instead}>{instead}</div>}
            <ListBox className={styles.list ?? ""} aria-label={more.listLabel} items={groups}>
              {(group: ComboboxGroup) => (
                <ListBoxSection id={group.id} className={styles.group ?? ""}>
                  <Header className={styles.title ?? ""}>
                    {group.title}
                    {group.note !== undefined && <span className={styles.note}> {group.note}</span>}
                  </Header>
                  <Collection items={group.items}>
                    {(item: ComboboxItem) => (
                      <ListBoxItem
                        id={item.id}
                        {...(item.href === undefined ? {} : { href: item.href })}
                        textValue={item.spoken}
                        className={styles.item ?? ""}
                      >
                        {item.content}
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
        <div ref={setWithin} />
      </RouterProvider>
    </I18nProvider>
  );
}

/** Opens the list when suggestions come later than the letter that asked for them. Closed by Escape, it stays closed. */
function News({ news }: Pick<ComboboxProps, "news">) {
  const state = useContext(ComboBoxStateContext);
  const arrived = useEffectEvent(() => {
    if (state !== null && state.isFocused && !state.isOpen) state.open(null, "input");
  });
  useEffect(() => {
    if (news !== undefined) arrived();
  }, [news]);
  return null;
}
