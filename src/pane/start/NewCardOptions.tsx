import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { languages, type Language } from '../../core/card/language.ts';
import type { NewCard } from '../../core/session/order.ts';
import { useWords } from '../speech.ts';
import { useHintText } from '../ui/hintText.ts';
import { languageNames } from '../words.ts';
import { optionWords } from './optionWords.ts';

const useStyles = makeStyles({ hint: { display: 'block' } });

const styleNames: readonly NewCard['style'][] = ['template', 'presentation'];

export interface CardOptions {
  readonly language: Language;
  readonly style: NewCard['style'];
}

interface NewCardOptionsProps {
  readonly options: CardOptions;
  readonly change: (options: Partial<CardOptions>) => void;
}

/** Fields for the language and style of a new card. */
export default function NewCardOptions({ options, change }: NewCardOptionsProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(optionWords);
  return (
    <>
      <Field label={text.language}>
        <RadioGroup
          layout="horizontal"
          value={options.language}
          onChange={(_, { value }) => change({ language: value as Language })}
        >
          {languages.map(one => (
            <Radio key={one} value={one} label={languageNames[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.style}>
        <RadioGroup
          value={options.style}
          onChange={(_, { value }) => change({ style: value as NewCard['style'] })}
        >
          {styleNames.map(one => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {text.styles[one].name}
                  <span className={mergeClasses(quiet, styles.hint)}>{text.styles[one].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
