/** Every line of text the editor shows, in the languages it speaks. Braces are filled by {@link t}. */
export const STRINGS = {
    'app.title': { en: 'Hinagata Studio', ja: 'ひながた スタジオ' },

    'menu.file': { en: 'File', ja: 'ファイル' },
    'menu.new': { en: 'New scene', ja: '新しいシーン' },
    'menu.open': { en: 'Open…', ja: '開く…' },
    'menu.saveScene': { en: 'Save scene', ja: 'シーンを保存' },
    'menu.exportVrm': { en: 'Export VRM…', ja: 'VRMを書き出す…' },
    'menu.exportGlb': { en: 'Export GLB…', ja: 'GLBを書き出す…' },
    'menu.saveRecipe': { en: 'Save recipe…', ja: 'レシピを保存…' },
    'menu.copyLink': { en: 'Copy link', ja: 'リンクをコピー' },
    'menu.savePicture': { en: 'Save picture…', ja: '画像を保存…' },
    'menu.language': { en: '日本語', ja: 'English' },
    'menu.languageHint': { en: '日本語に切り替える', ja: 'Switch to English' },
    'menu.undo': { en: 'Undo', ja: '元に戻す' },
    'menu.redo': { en: 'Redo', ja: 'やり直す' },
    'menu.undoOf': { en: 'Undo: {step}', ja: '元に戻す：{step}' },
    'menu.redoOf': { en: 'Redo: {step}', ja: 'やり直す：{step}' },
    'menu.help': { en: 'Keys and mouse', ja: 'キーとマウス' },

    'tool.select': { en: 'Select', ja: '選択' },
    'tool.translate': { en: 'Move', ja: '移動' },
    'tool.rotate': { en: 'Turn', ja: '回転' },
    'tool.scale': { en: 'Scale', ja: '拡大縮小' },
    'tool.frame': { en: 'Frame', ja: '画面に収める' },
    'tool.snap': { en: 'Snap', ja: 'スナップ' },
    'tool.grid': { en: 'Grid', ja: 'グリッド' },
    'tool.play': { en: 'Play', ja: '再生' },
    'tool.pause': { en: 'Pause', ja: '一時停止' },
    'tool.backdrop.day': { en: 'Day', ja: '昼' },
    'tool.backdrop.dusk': { en: 'Dusk', ja: '夕方' },
    'tool.backdrop.studio': { en: 'Studio', ja: 'スタジオ' },

    'tool.style': { en: 'Drawing style', ja: '画風' },
    'style.classic': { en: 'Classic', ja: 'アニメ' },
    'style.soft': { en: 'Soft', ja: 'ソフト' },
    'style.gouache': { en: 'Gouache', ja: 'ガッシュ' },
    'style.ink': { en: 'Ink', ja: 'インク' },
    'style.flat': { en: 'Flat', ja: 'フラット' },
    'style.night': { en: 'Night', ja: '夜' },

    'hierarchy.title': { en: 'Scene', ja: 'シーン' },
    'hierarchy.empty': {
        en: 'Nobody is on the stage. Describe someone below, or drag a portrait here.',
        ja: '舞台に誰もいません。下の欄に文章で書くか、絵をここへドラッグしてください。'
    },
    'hierarchy.duplicate': { en: 'Duplicate', ja: '複製' },
    'hierarchy.delete': { en: 'Delete', ja: '削除' },
    'hierarchy.rename': { en: 'Rename', ja: '名前を変更' },

    'gallery.title': { en: 'Cast', ja: 'キャスト' },

    'prompt.new': { en: 'New', ja: '新規' },
    'prompt.newHint': { en: 'The sentence makes new characters', ja: '文章から新しいキャラクターを作る' },
    'prompt.edit': { en: 'Edit {name}', ja: '{name}を編集' },
    'prompt.editNobody': { en: 'Edit', ja: '編集' },
    'prompt.editHint': { en: 'The sentence changes the selected character', ja: '文章で選択中のキャラクターを変える' },
    'prompt.editNobodyHint': { en: 'Select a character to edit it with words', ja: 'キャラクターを選ぶと文章で編集できます' },
    'prompt.example': {
        en: 'silver-haired girl with long twintails, red eyes, black sailor uniform',
        ja: '銀髪のロングツインテール、赤い瞳、黒いセーラー服の女の子'
    },
    'prompt.editExample': { en: 'shorter hair, blue eyes, add glasses', ja: '髪を短く、青い瞳、眼鏡を追加' },
    'prompt.label': { en: 'Describe a character', ja: 'キャラクターを文章で書く' },
    'prompt.generate': { en: 'Generate', ja: '生成' },
    'prompt.apply': { en: 'Apply', ja: '適用' },
    'prompt.cancel': { en: 'Cancel', ja: '中止' },
    'prompt.seed': { en: 'Seed', ja: 'シード' },
    'prompt.seedHint': { en: 'The same sentence and seed always give the same character', ja: '同じ文章と同じシードからは、いつも同じキャラクターができます' },
    'prompt.dice': { en: 'Another seed', ja: '別のシード' },
    'prompt.empty': {
        en: 'Say who you would like to see: hair, eyes, clothes.',
        ja: '髪・瞳・服など、どんな人物かを書いてください。'
    },
    'prompt.nothingUnderstood': {
        en: 'None of these words are known yet. Try hair, eyes, clothes, colours.',
        ja: '分かる言葉がありませんでした。髪・瞳・服・色を書いてみてください。'
    },
    'prompt.nothingChanged': { en: 'Nothing to change there: {name} is already like that.', ja: '変わるところがありません。{name}はもうそうなっています。' },
    'prompt.progress': { en: 'Building {done} of {total}', ja: '{total}人中{done}人目を作成中' },
    'chips.empty': { en: 'What is read from your words shows here.', ja: '言葉がどう読まれたかがここに出ます。' },
    'chips.ignored': { en: 'not known', ja: '未対応' },
    'chips.ignoredHint': { en: 'No part or colour is called “{word}”; it was left out', ja: '「{word}」に当たるパーツや色がないため、使いませんでした' },
    'chips.pick': { en: 'Select “{word}” in the sentence', ja: '文章の「{word}」を選択' },
    'chips.remove': { en: 'Take “{word}” out', ja: '「{word}」を消す' },
    'chips.conflict': { en: 'conflict', ja: '矛盾' },

    'film.title': { en: 'Portraits', ja: 'ポートレート' },
    'film.empty': { en: 'Four portraits appear here. Try:', ja: 'ここに4人のポートレートが並びます。例：' },
    'film.hint': { en: 'Drag a portrait onto the stage. Right-click for variations and export.', ja: '絵を舞台へドラッグ。右クリックでバリエーションや書き出し。' },
    'film.item': { en: '{name}: drag onto the stage, or press Enter to put there', ja: '{name}：舞台へドラッグ、またはEnterで配置' },
    'film.waiting': { en: 'Waiting', ja: '待機中' },
    'film.failed': { en: 'Could not be built', ja: '作れませんでした' },
    'film.place': { en: 'Put on stage', ja: '舞台に置く' },
    'film.variations': { en: 'Four variations', ja: 'バリエーションを4つ' },
    'film.exportVrm': { en: 'Export VRM…', ja: 'VRMを書き出す…' },
    'film.saveRecipe': { en: 'Save recipe…', ja: 'レシピを保存…' },
    'film.copyLink': { en: 'Copy link', ja: 'リンクをコピー' },
    'film.remove': { en: 'Remove from strip', ja: '一覧から外す' },

    'inspector.title': { en: 'Inspector', ja: 'インスペクター' },
    'inspector.empty': { en: 'Nothing is selected', ja: '何も選択されていません' },
    'inspector.emptyHint': {
        en: 'Click a character on the stage to change its face, hair and clothes here. Ctrl-click selects several.',
        ja: '舞台のキャラクターをクリックすると、顔・髪・服をここで変えられます。Ctrl+クリックで複数選択。'
    },
    'inspector.several': { en: '{count} characters selected', ja: '{count}人を選択中' },
    'inspector.severalHint': { en: 'Move, duplicate or delete them together. Select one to change how it looks.', ja: 'まとめて移動・複製・削除できます。見た目を変えるには一人だけ選んでください。' },
    'inspector.search': { en: 'Search settings', ja: '設定を検索' },
    'inspector.nothingFound': { en: 'No setting is called that. Clear the search to see all.', ja: '該当する設定がありません。検索を消すとすべて表示します。' },
    'inspector.reset': { en: 'Back to default', ja: '初期値に戻す' },
    'inspector.none': { en: 'None', ja: 'なし' },
    'tab.character': { en: 'Figure', ja: '人物' },
    'tab.face': { en: 'Face', ja: '顔' },
    'tab.hair': { en: 'Hair', ja: '髪' },
    'tab.wardrobe': { en: 'Clothes', ja: '服' },
    'tab.life': { en: 'Acting', ja: '演技' },
    'tab.file': { en: 'File', ja: 'ファイル' },
    'field.name': { en: 'Name', ja: '名前' },
    'field.seed': { en: 'Seed', ja: 'シード' },
    'field.author': { en: 'Author', ja: '作者' },
    'field.license': { en: 'Licence', ja: 'ライセンス' },
    'field.position': { en: 'Position', ja: '位置' },
    'field.rotation': { en: 'Rotation', ja: '回転' },
    'field.scale': { en: 'Scale', ja: '大きさ' },
    'field.prompt': { en: 'Sentence', ja: '文章' },
    'group.transform': { en: 'On the stage', ja: '舞台の上で' },
    'group.identity': { en: 'Identity', ja: 'プロフィール' },
    'group.Shape': { en: 'Shape', ja: '形' },
    'group.Pattern': { en: 'Pattern', ja: '柄' },
    'group.Colour': { en: 'Colour', ja: '色' },
    'group.export': { en: 'Export', ja: '書き出し' },
    'group.warnings': { en: 'Warnings', ja: '注意' },
    'group.credit': { en: 'Credit', ja: 'クレジット' },
    'group.expression': { en: 'Expression', ja: '表情' },
    'group.face': { en: 'More faces', ja: 'いろいろな表情' },
    'group.manga': { en: 'Manga moods', ja: '漫画表現' },
    'group.mark': { en: 'Symbols', ja: '記号' },
    'group.pose': { en: 'Pose', ja: 'ポーズ' },
    'group.Proportions': { en: 'Proportions', ja: '体つき' },
    'group.Nose and mouth': { en: 'Nose and mouth', ja: '鼻と口' },
    'group.Ears': { en: 'Ears', ja: '耳' },
    'group.Iris': { en: 'Iris', ja: '虹彩' },
    'group.Lids': { en: 'Lids', ja: 'まぶた' },
    'group.Lashes': { en: 'Lashes', ja: 'まつ毛' },
    'group.Brows': { en: 'Brows', ja: '眉' },
    'slot.body': { en: 'Body', ja: '体' },
    'slot.face': { en: 'Face', ja: '顔立ち' },
    'slot.eyes': { en: 'Eyes', ja: '瞳' },
    'slot.makeup': { en: 'Make-up', ja: 'メイク' },
    'slot.freckles': { en: 'Freckles', ja: 'そばかす' },
    'slot.mole': { en: 'Mole', ja: 'ほくろ' },
    'slot.scar': { en: 'Scar', ja: '傷' },
    'slot.facepaint': { en: 'Face paint', ja: 'フェイスペイント' },
    'slot.bodymark': { en: 'Body marks', ja: '体の模様' },
    'slot.tattoo': { en: 'Tattoo', ja: 'タトゥー' },
    'slot.beard': { en: 'Facial hair', ja: 'ひげ' },
    'slot.patch': { en: 'Patch', ja: '眼帯・包帯' },
    'slot.hair': { en: 'Hair', ja: '髪型' },
    'slot.bangs': { en: 'Bangs', ja: '前髪' },
    'slot.sides': { en: 'Sides', ja: '横髪' },
    'slot.ahoge': { en: 'Ahoge', ja: 'アホ毛' },
    'slot.ornament': { en: 'Hair ornament', ja: '髪飾り' },
    'slot.hairband': { en: 'Hairband', ja: 'カチューシャ' },
    'slot.horns': { en: 'Horns', ja: '角' },
    'slot.halo': { en: 'Halo', ja: '光輪' },
    'slot.ears': { en: 'Ears', ja: '耳' },
    'slot.top': { en: 'Top', ja: '上着' },
    'slot.bottom': { en: 'Bottom', ja: 'ボトムス' },
    'slot.dress': { en: 'Dress', ja: 'ワンピース' },
    'slot.legwear': { en: 'Legwear', ja: '靴下' },
    'slot.footwear': { en: 'Shoes', ja: '靴' },
    'slot.eyewear': { en: 'Eyewear', ja: '眼鏡' },
    'slot.headwear': { en: 'Headwear', ja: '帽子・髪飾り' },
    'slot.neckwear': { en: 'Neckwear', ja: '首飾り' },
    'slot.outer': { en: 'Outerwear', ja: 'アウター' },
    'slot.cape': { en: 'Cape', ja: 'マント' },
    'slot.apron': { en: 'Apron', ja: 'エプロン' },
    'slot.waist': { en: 'Waist', ja: '腰' },
    'slot.handwear': { en: 'Gloves', ja: '手袋' },
    'slot.wrist': { en: 'Wrists', ja: '手首' },
    'slot.earrings': { en: 'Earrings', ja: '耳飾り' },
    'slot.mask': { en: 'Mask', ja: 'マスク' },
    'slot.bag': { en: 'Bag', ja: '鞄' },
    'slot.tail': { en: 'Tail', ja: 'しっぽ' },
    'slot.wings': { en: 'Wings', ja: '翼' },
    'pose.stand': { en: 'Stand', ja: '立つ' },
    'pose.walk': { en: 'Walk', ja: '歩く' },
    'pose.run': { en: 'Run', ja: '走る' },
    'pose.sit': { en: 'Sit', ja: '座る' },
    'pose.reach': { en: 'Reach', ja: '手を伸ばす' },
    'pose.wave': { en: 'Wave', ja: '手を振る' },
    'pose.up': { en: 'Arms up', ja: '両手を上げる' },
    'pose.akimbo': { en: 'Hands on hips', ja: '腰に手' },
    'pose.crossed': { en: 'Arms crossed', ja: '腕組み' },
    'pose.fists': { en: 'Fists up', ja: 'ファイト' },
    'pose.bow': { en: 'Bow', ja: 'お辞儀' },
    'pose.squat': { en: 'Squat', ja: 'しゃがむ' },
    'pose.kneel': { en: 'Kneel', ja: '正座' },
    'pose.splits': { en: 'Splits', ja: '開脚' },
    'pose.apose': { en: 'A-pose', ja: 'Aポーズ' },
    'pose.tpose': { en: 'T-pose', ja: 'Tポーズ' },
    'expression.neutral': { en: 'Neutral', ja: '真顔' },
    'expression.happy': { en: 'Happy', ja: '喜び' },
    'expression.angry': { en: 'Angry', ja: '怒り' },
    'expression.sad': { en: 'Sad', ja: '悲しみ' },
    'expression.relaxed': { en: 'Relaxed', ja: 'くつろぎ' },
    'expression.surprised': { en: 'Surprised', ja: '驚き' },
    'expression.beaming': { en: 'Beaming', ja: 'にっこり' },
    'expression.grin': { en: 'Grin', ja: 'にやり' },
    'expression.smug': { en: 'Smug', ja: 'ドヤ顔' },
    'expression.winkLeft': { en: 'Wink, left', ja: 'ウインク（左）' },
    'expression.winkRight': { en: 'Wink, right', ja: 'ウインク（右）' },
    'expression.tease': { en: 'Tongue out', ja: 'あっかんべー' },
    'expression.cat': { en: 'Cat mouth :3', ja: '猫口' },
    'expression.determined': { en: 'Determined', ja: '決意' },
    'expression.pout': { en: 'Pout', ja: 'ふくれっ面' },
    'expression.deadpan': { en: 'Deadpan', ja: 'ジト目' },
    'expression.disgust': { en: 'Disgust', ja: '嫌悪' },
    'expression.clenched': { en: 'Clenched teeth', ja: '歯ぎしり' },
    'expression.gasp': { en: 'Gasp', ja: '驚愕' },
    'expression.wavy': { en: 'Wobbly mouth', ja: 'わなわな' },
    'expression.sleepy': { en: 'Sleepy', ja: '眠い' },
    'expression.delighted': { en: 'Delighted', ja: 'キラキラ笑顔' },
    'expression.starstruck': { en: 'Star-struck', ja: '憧れ' },
    'expression.lovestruck': { en: 'Love-struck', ja: 'メロメロ' },
    'expression.shy': { en: 'Shy', ja: '照れ' },
    'expression.humming': { en: 'Humming', ja: '鼻歌' },
    'expression.puzzled': { en: 'Puzzled', ja: 'はてな顔' },
    'expression.startled': { en: 'Startled', ja: 'びっくり' },
    'expression.nervous': { en: 'Nervous', ja: '冷や汗' },
    'expression.teary': { en: 'Teary', ja: 'うるうる' },
    'expression.cry': { en: 'Crying', ja: '号泣' },
    'expression.furious': { en: 'Furious', ja: '激怒' },
    'expression.squeezed': { en: 'Squeezed >_<', ja: 'ぎゅっ' },
    'expression.gloomy': { en: 'Gloomy', ja: 'どんより' },
    'expression.shocked': { en: 'Shocked', ja: '白目ショック' },
    'expression.dizzy': { en: 'Dizzy', ja: '目が回る' },
    'expression.knockedOut': { en: 'Knocked out', ja: 'ノックアウト' },
    'expression.asleep': { en: 'Asleep', ja: '居眠り' },
    'expression.none': { en: 'None', ja: 'なし' },
    'expression.blushLines': { en: 'Blush lines', ja: '赤面線' },
    'expression.sweatDrop': { en: 'Sweat drop', ja: '汗' },
    'expression.angerVein': { en: 'Anger vein', ja: '怒りマーク' },
    'expression.tears': { en: 'Streaming tears', ja: '流れる涙' },
    'expression.tearsWelling': { en: 'Welling tears', ja: '涙目' },
    'expression.shadeFace': { en: 'Shaded face', ja: '縦線' },
    'expression.questionMark': { en: 'Question mark', ja: 'はてな' },
    'expression.exclamationMark': { en: 'Exclamation mark', ja: 'ビックリマーク' },
    'expression.sparkles': { en: 'Sparkles', ja: 'キラキラ' },
    'expression.musicNote': { en: 'Music note', ja: '音符' },
    'expression.sleepZs': { en: 'Zzz', ja: 'ぐーぐー' },
    'expression.snotBubble': { en: 'Sleep bubble', ja: '鼻ちょうちん' },
    'expression.eyesChevron': { en: 'Eyes >_<', ja: '目 >_<' },
    'expression.eyesArc': { en: 'Eyes ^_^', ja: '目 ^_^' },
    'expression.eyesCross': { en: 'Eyes x_x', ja: '目 x_x' },
    'expression.eyesSpiral': { en: 'Eyes @_@', ja: 'ぐるぐる目' },
    'expression.eyesWhite': { en: 'White eyes', ja: '白目' },
    'expression.pupilStar': { en: 'Star pupils', ja: '星の瞳' },
    'expression.pupilHeart': { en: 'Heart pupils', ja: 'ハートの瞳' },
    'expression.pupilCross': { en: 'Cross pupils', ja: '十字の瞳' },

    'status.building': { en: 'Building…', ja: '作成中…' },
    'status.ready': { en: 'Ready', ja: '準備完了' },
    'status.triangles': { en: '{count} triangles', ja: '三角形 {count}' },
    'status.draws': { en: '{count} draws', ja: '描画 {count}' },
    'status.bones': { en: '{count} bones', ja: 'ボーン {count}' },
    'status.time': { en: 'built in {count} ms', ja: '作成 {count} ms' },
    'status.warnings': { en: '{count} warnings', ja: '注意 {count}' },
    'status.characters': { en: '{count} on stage', ja: '舞台に{count}人' },
    'status.noWebgpu': { en: 'This browser gives no WebGPU: drawn with WebGL 2', ja: 'WebGPUが使えないため、WebGL 2で表示しています' },
    'status.saved': { en: 'Saved', ja: '保存済み' },
    'status.exporting': { en: 'Writing {name}…', ja: '{name}を書き出し中…' },
    'status.exported': { en: 'Wrote {name} ({size})', ja: '{name}を書き出しました（{size}）' },
    'status.linkCopied': { en: 'Link copied', ja: 'リンクをコピーしました' },
    'status.restored': { en: 'Your last scene is back', ja: '前回のシーンを復元しました' },

    'step.generate': { en: 'Generate {name}', ja: '{name}を生成' },
    'step.add': { en: 'Add {name}', ja: '{name}を追加' },
    'step.move': { en: 'Move {name}', ja: '{name}を移動' },
    'step.rotate': { en: 'Turn {name}', ja: '{name}を回転' },
    'step.scale': { en: 'Scale {name}', ja: '{name}の大きさ' },
    'step.delete': { en: 'Delete {name}', ja: '{name}を削除' },
    'step.duplicate': { en: 'Duplicate {name}', ja: '{name}を複製' },
    'step.rename': { en: 'Rename {name}', ja: '{name}の名前' },
    'step.change': { en: '{name}: {field}', ja: '{name}：{field}' },
    'step.words': { en: '{name}: “{words}”', ja: '{name}：「{words}」' },
    'step.open': { en: 'Open {name}', ja: '{name}を開く' },
    'step.new': { en: 'New scene', ja: '新しいシーン' },
    'step.several': { en: '{count} characters', ja: '{count}人' },

    'viewport.empty': { en: 'An empty stage', ja: '空の舞台' },
    'viewport.emptyHint': {
        en: 'Describe someone in the bar below and press Enter, drag a portrait here, or drop a recipe, scene or VRM file.',
        ja: '下の欄に人物を書いてEnter。絵をここへドラッグ、またはレシピ・シーン・VRMファイルをドロップ。'
    },
    'viewport.drop': { en: 'Drop to open', ja: 'ドロップして開く' },
    'viewport.dropHint': { en: 'Recipe, scene, or a VRM made here', ja: 'レシピ、シーン、ここで作ったVRM' },
    'viewport.label': { en: 'Stage', ja: '舞台' },

    'error.noWebgl': {
        en: 'This browser gives the page no WebGL 2, so nothing can be drawn. Turn on hardware acceleration in the browser’s settings, update it, or open the page in a current Chrome, Edge, Firefox or Safari. Your saved scene is untouched.',
        ja: 'このブラウザーではWebGL 2が使えないため、表示できません。設定でハードウェアアクセラレーションを有効にするか、最新のChrome・Edge・Firefox・Safariで開いてください。保存済みのシーンはそのままです。'
    },
    'error.noWebglTitle': { en: 'The stage cannot be drawn', ja: '舞台を表示できません' },
    'error.deviceLost': {
        en: 'The graphics driver stopped; the picture comes back by itself in a moment. Nothing is lost. If it does not, reload the page.',
        ja: 'グラフィックスドライバーが停止しました。まもなく自動で戻ります。失われたものはありません。戻らないときは再読み込みしてください。'
    },
    'error.notJson': {
        en: '{name} is not a recipe: its text is not JSON ({detail}). Open a file that Hinagata saved, or mend the text there. Nothing was changed.',
        ja: '{name}はレシピとして読めません。JSONではありません（{detail}）。Hinagataで保存したファイルを開くか、その箇所を直してください。何も変更していません。'
    },
    'error.notOurs': {
        en: '{name} is neither a Hinagata recipe nor a scene. Open a .json, .hinagata-scene or .vrm that Hinagata saved. Nothing was changed.',
        ja: '{name}はHinagataのレシピでもシーンでもありません。Hinagataで保存した .json・.hinagata-scene・.vrm を開いてください。何も変更していません。'
    },
    'error.newerVersion': {
        en: '{name} was saved by a newer Hinagata (version {version}; this one reads up to {known}). Update Hinagata and open it again. Nothing was changed.',
        ja: '{name}は新しいHinagata（バージョン{version}）で保存されています。ここでは{known}まで読めます。更新してから開き直してください。何も変更していません。'
    },
    'error.badRecipe': { en: '{name} cannot be read: {detail} Nothing was changed.', ja: '{name}を読めません：{detail} 何も変更していません。' },
    'error.noRecipeInside': {
        en: '{name} holds no Hinagata recipe: it was made by another program, and only its picture could be shown, not edited. Drop a VRM that Hinagata exported.',
        ja: '{name}にはレシピがありません。別のソフトで作られたVRMのため編集できません。Hinagataで書き出したVRMをドロップしてください。'
    },
    'error.fileType': {
        en: '{name} is not a kind of file the Studio opens. It takes .json recipes, .hinagata-scene, and .vrm or .glb made here.',
        ja: '{name}は開けない種類のファイルです。.jsonレシピ、.hinagata-scene、ここで作った.vrm・.glbを開けます。'
    },
    'error.diskFull': {
        en: '{name} was not saved: the disk or this site’s quota is full. Free some space, or save to another place; the scene here is unchanged.',
        ja: '{name}を保存できません。ディスクまたはサイトの容量がいっぱいです。空きを作るか別の場所に保存してください。シーンはそのままです。'
    },
    'error.writeFailed': { en: '{name} was not saved: {detail} Try another place; the scene here is unchanged.', ja: '{name}を保存できません：{detail} 別の場所をお試しください。シーンはそのままです。' },
    'error.autosaveFull': {
        en: 'This browser has no room left for the autosave. Save the scene to a file (Ctrl+S) so that it is not lost.',
        ja: 'ブラウザーの空き容量がなく自動保存できません。Ctrl+Sでシーンをファイルに保存してください。'
    },
    'error.autosaveBroken': { en: 'The autosaved scene could not be read, so the Studio started afresh. It was kept: save it to look into it.', ja: '自動保存のシーンを読めなかったため新しく始めました。元のデータは残してあります。' },
    'error.build': { en: '{name} could not be built: {detail} Undo brings the last good state back.', ja: '{name}を作れませんでした：{detail} 元に戻すと直前の状態に戻ります。' },
    'error.nothingSelected': { en: 'Select a character first: click it on the stage.', ja: '先に舞台のキャラクターをクリックして選択してください。' },
    'error.unexpected': { en: 'Something went wrong: {detail} Your scene is autosaved.', ja: '問題が起きました：{detail} シーンは自動保存されています。' },
    'error.badLink': { en: 'The link’s recipe cannot be read; the link may have been cut short. Copy it again in full.', ja: 'リンクのレシピを読めません。途中で切れている可能性があります。全体をコピーし直してください。' },
    'action.undo': { en: 'Undo', ja: '元に戻す' },
    'action.saveScene': { en: 'Save scene', ja: 'シーンを保存' },
    'action.download': { en: 'Save it', ja: '保存する' },
    'action.surprise': { en: 'Roll the dice', ja: 'サイコロを振る' },
    'action.useExample': { en: 'Use the example', ja: '例を使う' },
    'action.close': { en: 'Close', ja: '閉じる' },

    'help.title': { en: 'Keys and mouse', ja: 'キーとマウス' },
    'help.orbit': { en: 'Orbit', ja: '回り込む' },
    'help.orbitKeys': { en: 'Drag', ja: 'ドラッグ' },
    'help.pan': { en: 'Pan', ja: '平行移動' },
    'help.panKeys': { en: 'Shift + drag, or middle button', ja: 'Shift+ドラッグ / 中ボタン' },
    'help.zoom': { en: 'Zoom', ja: 'ズーム' },
    'help.zoomKeys': { en: 'Wheel', ja: 'ホイール' },
    'help.fly': { en: 'Fly', ja: '飛ぶ' },
    'help.flyKeys': { en: 'Right button + W A S D', ja: '右ボタン+W A S D' },
    'help.select': { en: 'Select, add to selection', ja: '選択・追加選択' },
    'help.selectKeys': { en: 'Click, Ctrl + click', ja: 'クリック、Ctrl+クリック' },
    'help.gizmos': { en: 'Move, turn, scale', ja: '移動・回転・拡大縮小' },
    'help.snap': { en: 'Snap', ja: 'スナップ' },
    'help.grid': { en: 'Grid', ja: 'グリッド' },
    'help.all': { en: 'Select everyone', ja: '全員を選択' },
    'help.frame': { en: 'Frame selection', ja: '選択を画面に収める' },
    'help.duplicate': { en: 'Duplicate', ja: '複製' },
    'help.delete': { en: 'Delete', ja: '削除' },
    'help.undo': { en: 'Undo, redo', ja: '元に戻す・やり直す' },
    'help.save': { en: 'Save scene', ja: 'シーンを保存' },
    'help.play': { en: 'Play, pause', ja: '再生・一時停止' },
    'help.prompt': { en: 'Go to the sentence', ja: '文章の欄へ' }
} as const;

export type StringKey = keyof typeof STRINGS;
export type Language = 'en' | 'ja';

let language: Language = 'en';
const listeners = new Set<() => void>();

/** The line for `key` in the current language, with `{braces}` filled. Unknown keys come back as they are. */
export function t(key: StringKey | (string & {}), values: Record<string, string | number> = {}): string {
    const line = (STRINGS as Record<string, { en: string; ja: string }>)[key];
    if (!line) return key;
    return line[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Of a text in several languages (a part's title), the current one. */
export const tr = (text: { en: string; ja: string }): string => text[language];

export const currentLanguage = (): Language => language;

/** Switches; everything mounted is told. */
export function setLanguage(next: Language): void {
    if (next === language) return;
    language = next;
    for (const listener of [...listeners]) listener();
}

export function onLanguage(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** What was chosen before, or what the browser prefers. */
export function preferredLanguage(stored: string | null, preferred: readonly string[]): Language {
    if (stored === 'en' || stored === 'ja') return stored;
    return preferred.find((tag) => /^(ja|en)\b/.test(tag))?.startsWith('ja') ? 'ja' : 'en';
}
