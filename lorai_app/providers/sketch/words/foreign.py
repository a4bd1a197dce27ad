"""The most usual words of other languages, so that a picture is not refused to those who do not think in English."""

from lorai_app.providers.sketch.words.lexicon import words

ROWS = """
fox: fuchs füchse renard renards zorro zorros volpe volpi raposa raposas
cat: katze katzen kater chat chats gato gatos gatto gatti
dog: hund hunde chien chiens perro perros cane cani cachorro
bird: vogel vögel oiseau oiseaux pájaro pájaros uccello uccelli pássaro pássaros
fish: fisch fische poisson poissons pez pescado pesce pesci peixe peixes
horse: pferd pferde cheval chevaux caballo caballos cavallo cavalli cavalo cavalos
bear: bär bären ours oso osos orso orsi urso ursos
wolf: lobo lobos lupo lupi loup loups
owl: eule eulen hibou chouette búho lechuza gufo gufi coruja
deer: hirsch hirsche reh cerf cervo ciervo veado
rabbit: hase hasen kaninchen lapin lapins conejo conejos coniglio conigli coelho coelhos
lion: löwe löwen león leone leoni leão
whale: wal wale baleine baleines ballena ballenas balena baleia
butterfly: schmetterling schmetterlinge papillon papillons mariposa mariposas farfalla farfalle borboleta
tree: baum bäume arbre arbres árbol árboles albero alberi árvore árvores
flower: blume blumen fleur fleurs flor flores fiore fiori
sunflower: sonnenblume sonnenblumen tournesol tournesols girasol girasoles girasole girasoli girassol
house: haus häuser maison maisons casa casas case
castle: schloss burg château castillo castello castelo
church: kirche église iglesia chiesa igreja
lighthouse: leuchtturm phare faro farol
boat: boot boote schiff bateau bateaux barco barcos barca barche nave navire
train: zug züge tren treno trem
car: auto autos voiture voitures coche coches macchina carro
bicycle: fahrrad vélo bicicleta bicicletta
bridge: brücke pont puente ponte
moon: mond lune luna lua
sun: sonne soleil sol sole
star: stern étoile estrella stella estrela
stars: sterne étoiles estrellas stelle estrelas
man: mann homme hombre uomo homem
woman: frau femme mujer donna mulher
girl: mädchen fille niña ragazza bambina menina
boy: junge garçon niño ragazzo bambino menino
king: könig roi rey rei
queen: königin reine reina regina rainha
coffee: kaffee café
bread: brot pain pan pane pão
apple: apfel äpfel pomme pommes manzana manzanas mela mele maçã
lemon: zitrone citron limón limone limão
lemons: zitronen citrons limones limoni limões
book: buch livre libro livro
chair: stuhl chaise silla sedia cadeira
table: tisch tavolo mesa
window: fenster fenêtre ventana finestra janela
vase: jarrón vaso
dragon: drache dragón drago dragão
forest: wald forêt bosque foresta bosco floresta
sea: meer mer mar mare ozean océan océano oceano
beach: strand plage playa spiaggia praia
mountains: berg berge montagne montagnes montaña montañas montagna montanha montanhas
lake: see lac lago
river: fluss rivière río fiume rio
city: stadt ville ciudad città cidade
village: dorf pueblo villaggio aldeia
street: strasse rue calle strada rua
garden: garten jardin jardín giardino jardim
desert: wüste désert desierto deserto
meadow: wiese prairie prado prato
space: weltraum espace espacio spazio espaço
kitchen: küche cuisine cocina cucina cozinha
night: nacht nuit noche notte noite
evening: abend soir tarde sera
sunset: sonnenuntergang crépuscule atardecer tramonto
sunrise: sonnenaufgang morgen aube amanecer alba amanhecer
snow: schnee neige nieve neve
rain: regen pluie lluvia pioggia chuva
storm: sturm gewitter tempête orage tormenta tempesta tempestade
fog: nebel brouillard brume niebla nebbia névoa
winter: hiver invierno inverno
spring: frühling printemps primavera
summer: sommer été verano estate verão
autumn: herbst automne otoño autunno outono
red: rot rote roter rotes roten rouge rojo roja rosso rossa vermelho vermelha
blue: blau blaue blauer blaues blauen bleu bleue azul blu
green: grün grüne grüner grünes vert verte verde
yellow: gelb gelbe gelber gelbes jaune amarillo amarilla giallo gialla amarelo amarela
white: weiss weisse weisser weisses blanc blanche blanco blanca bianco bianca branco branca
black: schwarz schwarze schwarzer schwarzes noir noire negro negra nero nera preto preta
two: zwei deux dos due dois duas
three: drei trois tres tre três
a: ein eine einen einem einer un une una uno uma um
the: der das dem den des les el los las il gli os
in: en
in the: im dans nel nella nello nei na no nas nos
on the: auf sur sul sulla sobre
at the: am au
under a: unter sous bajo sotto sob
with: mit avec con com
and: und et
of: von du di da do
"""
"""An English word, and what German, French, Spanish, Italian and Portuguese call it."""

SMALL = words("""
    ein eine einen einem einer der das dem im am auf unter mit und un une le les des dans sur sous avec et el los
    las una en con bajo il gli nel nella nello sul sulla sotto uma um com sob na em nas
""")
"""The small words by which a prompt is known to be in one of them: `chat` and `mare` are English too."""

UNMISTAKABLE = words("""
    fuchs katze hund vogel fisch pferd eule hirsch hase schmetterling blume baum sonnenblume haus schloss leuchtturm
    schiff fahrrad mond sonne sterne zitrone zitronen apfel kaffee wald strand berge stadt nacht schnee regen herbst
    renard cheval oiseau papillon tournesol maison phare bateau lune soleil neige nuit pluie hiver gato perro zorro
    caballo mariposa playa bosque noche nieve lluvia casa girasol gatto volpe cavallo farfalla luna notte neve
    pioggia bosco raposa cachorro borboleta noite chuva praia peixe
""")
"""Known even without a small word beside them."""

SIGNS = """
fox 狐 キツネ 狐狸 여우
cat 猫 貓 ネコ ねこ 고양이
dog 犬 狗 いぬ イヌ 개
bird 鳥 鸟
fish 魚 鱼
goldfish 金魚 金鱼
horse 馬 马
rabbit 兎 兔 うさぎ ウサギ
bear 熊
tiger 虎
wolf 狼
deer 鹿
dragon 龍 竜 龙
owl 梟 フクロウ
whale 鯨 鲸 クジラ
crane 鶴 鹤
butterfly 蝶 蝴蝶
frog 蛙 カエル
turtle 亀 龟
panda 熊猫 パンダ
tree 木 树
pine 松
bamboo 竹
flower 花
cherry_blossom 桜 樱花 櫻 さくら
rose 薔薇 玫瑰 バラ
lotus 蓮 莲 荷花
sunflower ひまわり 向日葵
house 家 房子
castle 城 城堡
temple 寺
shrine 神社
bridge 橋 桥
lighthouse 灯台 灯塔 燈台
boat 船 舟
train 電車 汽車 火车 列車
tea 茶
coffee コーヒー 咖啡
lantern 提灯 灯笼
umbrella 傘 伞
woman 女 女性
man 男 男性
girl 少女 女の子 女孩
boy 少年 男の子 男孩
samurai 侍 武士
sun 太陽 太阳
moon 月 月亮
stars 星 星星
mountains 山
sea 海
beach 浜 海滩 海辺
lake 湖 湖泊
river 川 河
forest 森 森林 林
city 街 都市 城市
village 村 町
garden 庭 花園 花园
desert 砂漠 沙漠
space 宇宙
island 島 岛
waterfall 滝 瀑布
snow 雪
rain 雨
storm 嵐 暴风雨
fog 霧 雾
wind 風 风
night 夜 夜晚
morning 朝 早晨
sunset 夕焼け 夕日 日落 黄昏
sunrise 日の出 日出
spring 春
summer 夏
autumn 秋
winter 冬
red 赤 赤い 红 红色 紅
blue 青 青い 蓝 蓝色
white 白 白い 白色
black 黒 黒い 黑 黑色
"""
"""An English word, and the signs that mean it wherever they stand."""
