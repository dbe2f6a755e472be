/** Short words, easy to tell apart when they are read out: 256 of them, eight bits each. */
export const WORDS: readonly string[] = `
acid acorn actor agent album amber anchor apple april apron arrow aunt autumn axle badge bagel
baker bamboo banjo barn basil basket beach beaver bell berry bike bird biscuit blanket boat bonnet
book boot bottle bowl bracket branch bread brick bridge broom brush bucket bus butter button cabin
cable cactus cake camel candle canoe canvas carpet carrot castle cedar cello chair chalk cheese cherry
chess circle city clay clock cloud clover coast coat cobra coffee comet copper coral corn cotton
couch cradle crane crayon cricket crown cup curtain daisy dance desk diary dinner dolphin donkey door
dragon drum duck eagle earth easel echo elbow engine envelope fabric falcon farm feather fence fern
fiddle field finch flag flute fog forest fork fossil fox frog garden garlic gate giant ginger
glove goat grape guitar hammer harbour harp hat hazel hedge helmet heron hill honey horse hotel
ink island ivory jacket jam jelly jewel jungle kayak kettle kite kitten ladder lake lamp lantern
lemon letter lily lion lizard lobster lunch magnet mango maple marble market meadow melon mirror mitten
monkey moon moth mountain museum napkin needle nest nickel noodle oak oasis ocean olive onion orbit
otter oven owl paddle paint palm panda paper parrot pasta peach pebble pencil pepper piano picnic
pigeon pillow pine planet plum pocket pond potato puzzle quilt rabbit radio rain raven ribbon river
robin rocket rope rose saddle salad salmon sandal scarf school shell silver
snow sofa spade spider spoon stamp star stone summer swan table tent tiger train tulip turtle
violin walnut wheel window`
	.trim()
	.split(/\s+/);
