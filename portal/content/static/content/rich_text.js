/* Footnotes, abbreviations and country codes in Wagtail's rich text editor, and its toolbar by keyboard.
   https://docs.wagtail.org/en/stable/extending/extending_draftail.html */
(() => {
  if (window.portalRichText) return; // every field asks for this file
  window.portalRichText = true;

  const { Component, createElement } = window.React;
  const { EditorState, Modifier, SelectionState } = window.DraftJS;
  const { DraftUtils, ModalWorkflowSource, TooltipEntity } = window.draftail;

  const isOf = (entity, type) => Boolean(entity) && entity.getType() === type;

  /* Puts `text` with an entity in the place of `selection`. */
  const inserted = (editorState, selection, text, type, data) => {
    const content = editorState.getCurrentContent().createEntity(type, "IMMUTABLE", data);
    const key = content.getLastCreatedEntityKey();
    const next = Modifier.replaceText(content, selection, text, null, key);
    return EditorState.push(editorState, next, "insert-characters");
  };

  /* At once where the window is open already, else when it has opened. */
  const focusFirst = (modal) => {
    const focus = () => modal.body[0].querySelector("button, input:not([type=hidden])")?.focus();
    focus();
    modal.container.one("shown.bs.modal", focus);
  };

  const sendHere = (modal, form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      modal.postForm(form.action, window.jQuery(form).serialize());
    });
  };

  class Dialog extends ModalWorkflowSource {
    componentDidMount() {
      // Wagtail gives the focus back to what opened the window, which may be gone by then.
      const editor = document.querySelector(".Draftail-Editor--readonly");
      window.jQuery(document.body).one("hidden.bs.modal", () => {
        setTimeout(() => editor?.querySelector(".public-DraftEditor-content")?.focus(), 100);
      });
      super.componentDidMount();
    }

    /* What is already in the text and is to be changed, or nothing. */
    existing() {
      const { entity, entityType } = this.props;
      return isOf(entity, entityType.type) ? entity.getData() : null;
    }

    selection() {
      const { editorState, entityKey } = this.props;
      return this.existing()
        ? DraftUtils.getEntitySelection(editorState, entityKey)
        : editorState.getSelection();
    }
  }

  class FootnoteSource extends Dialog {
    getChooserConfig() {
      const { footnote, sources } = this.props.entityType.chooserUrls;
      const data = this.existing() || {};
      let written = {};
      const again = (modal, source) => modal.loadUrl(footnote, { ...written, source });
      const onload = {
        ...new window.ChooserModalOnloadHandlerFactory().getOnLoadHandlers(),
        footnote: (modal) => {
          const form = modal.body[0].querySelector("[data-rich-text-dialog]");
          const keep = () => {
            written = {
              note: form.elements.note.value,
              codes: form.elements.codes.checked ? "on" : "",
            };
          };
          sendHere(modal, form);
          form.querySelector("[data-rich-text-choose]").addEventListener("click", () => {
            keep();
            modal.loadUrl(sources);
          });
          form.querySelector("[data-rich-text-clear]")?.addEventListener("click", () => {
            keep();
            again(modal, "");
          });
          focusFirst(modal);
        },
        chosen: (modal, response) => again(modal, response.result.id),
        footnote_done: (modal, response) => modal.respond("footnote", response.result),
      };
      const urlParams = {
        source: data.source || "",
        note: data.note || "",
        codes: data.codes ? "on" : "",
      };
      return { url: footnote, urlParams, onload, responses: { footnote: this.onChosen } };
    }

    onChosen({ text, ...data }) {
      const { editorState, onComplete } = this.props;
      let selection = this.selection();
      if (!this.existing()) {
        // behind the words that are selected, not in their place
        selection = selection.merge({
          anchorKey: selection.getEndKey(),
          anchorOffset: selection.getEndOffset(),
          focusKey: selection.getEndKey(),
          focusOffset: selection.getEndOffset(),
          isBackward: false,
        });
      }
      this.workflow.close();
      onComplete(inserted(editorState, selection, text, "FOOTNOTE", data));
    }
  }

  class AbbreviationSource extends Dialog {
    getChooserConfig(_entity, selected) {
      const url = this.props.entityType.chooserUrls.abbreviation;
      const data = this.existing();
      const text = data ? this.textOf() : selected;
      const onload = {
        abbreviation: (modal) => {
          sendHere(modal, modal.body[0].querySelector("[data-rich-text-dialog]"));
          focusFirst(modal);
        },
        abbreviation_done: (modal, response) => modal.respond("abbreviation", response.result),
      };
      const urlParams = { text, title: data ? data.title : "" };
      return { url, urlParams, onload, responses: { abbreviation: this.onChosen } };
    }

    textOf() {
      const selection = this.selection();
      const block = this.props.editorState.getCurrentContent().getBlockForKey(selection.getStartKey());
      return block.getText().slice(selection.getStartOffset(), selection.getEndOffset());
    }

    onChosen({ text, title }) {
      const { editorState, onComplete } = this.props;
      this.workflow.close();
      onComplete(inserted(editorState, this.selection(), text, "ABBREVIATION", { title }));
    }
  }

  /* The blocks of a selection with the part of each that is in it; a mere cursor means its paragraph. */
  const selectedParts = (editorState) => {
    const selection = editorState.getSelection();
    const blocks = editorState.getCurrentContent().getBlocksAsArray();
    const first = blocks.findIndex((block) => block.getKey() === selection.getStartKey());
    const last = blocks.findIndex((block) => block.getKey() === selection.getEndKey());
    return blocks.slice(first, last + 1).map((block, number, all) => {
      const whole = selection.isCollapsed();
      const start = !whole && number === 0 ? selection.getStartOffset() : 0;
      const end =
        !whole && number === all.length - 1 ? selection.getEndOffset() : block.getLength();
      return { block, start, end };
    });
  };

  const applied = (content, block, start, end, key) =>
    Modifier.applyEntity(
      content,
      SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: start, focusOffset: end }),
      key,
    );

  /* Every code that is not part of something else becomes a link; if all are links, they become text. */
  const withCountries = (editorState, codes) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${codes.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
    const before = editorState.getCurrentContent();
    let linked = before;
    let plain = before;
    selectedParts(editorState).forEach(({ block, start, end }) => {
      [...block.getText().matchAll(pattern)].forEach(({ 0: code, index }) => {
        if (index < start || index + code.length > end) return;
        const key = block.getEntityAt(index);
        if (!key) {
          linked = linked.createEntity("COUNTRY", "IMMUTABLE", { code });
          const made = linked.getLastCreatedEntityKey();
          linked = applied(linked, block, index, index + code.length, made);
        } else if (isOf(before.getEntity(key), "COUNTRY")) {
          plain = applied(plain, block, index, index + code.length, null);
        }
      });
    });
    const next = linked === before ? plain : linked;
    return next === before ? null : EditorState.push(editorState, next, "apply-entity");
  };

  class CountrySource extends Component {
    componentDidMount() {
      const { editorState, entityType, onComplete } = this.props;
      onComplete(withCountries(editorState, entityType.codes));
    }

    render() {
      return null;
    }
  }

  const icon = (name) => createElement(window.wagtail.components.Icon, { name });

  const dataOf = ({ contentState, entityKey }) => contentState.getEntity(entityKey).getData();

  const Footnote = (props) =>
    createElement(
      TooltipEntity,
      { ...props, icon: icon("openquote"), label: dataOf(props).note || "" },
      createElement("span", { className: "rich-text-footnote" }, props.children),
    );

  const Abbreviation = (props) =>
    createElement(
      TooltipEntity,
      { ...props, icon: icon("help"), label: dataOf(props).title },
      createElement("abbr", { className: "rich-text-mark", title: dataOf(props).title }, props.children),
    );

  const Country = (props) => createElement("span", { className: "rich-text-mark" }, props.children);

  [
    { type: "FOOTNOTE", source: FootnoteSource, decorator: Footnote },
    { type: "ABBREVIATION", source: AbbreviationSource, decorator: Abbreviation },
    { type: "COUNTRY", source: CountrySource, decorator: Country },
  ].forEach((plugin) => window.draftail.registerPlugin(plugin, "entityTypes"));
})();
