<?php
/**
 * The blocks: one per element, rendered on the server, so that authors need no right to write its markup.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

const BLOCK_ICONS = array(
	'agenda-feed'       => 'calendar-alt',
	'contact-block'     => 'phone',
	'council-paper'     => 'media-document',
	'indicator-badge'   => 'chart-bar',
	'indicator-compare' => 'chart-line',
	'prevention-chain'  => 'networking',
	'profile-card'      => 'id-alt',
	'program'           => 'database',
	'service-finder'    => 'search',
);

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\pass_block_definitions' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_block_category' );

/**
 * Registers a block for each element.
 */
function register_blocks() {
	$version = build_data()['version'];
	wp_register_script(
		'praeventionskette-blocks',
		plugins_url( 'assets/blocks.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element' ),
		$version,
		true
	);
	wp_register_style( 'praeventionskette-blocks', plugins_url( 'assets/blocks.css', PLUGIN_FILE ), array(), $version );

	foreach ( elements() as $name => $element ) {
		register_block_type(
			'pk/' . $name,
			array(
				'api_version'           => 3,
				'title'                 => translate_text( $element['title'] ),
				'description'           => translate_text( $element['description'] ),
				'category'              => 'praeventionskette',
				'icon'                  => isset( BLOCK_ICONS[ $name ] ) ? BLOCK_ICONS[ $name ] : 'groups',
				'keywords'              => array( 'Präventionskette', 'pk-' . $name ),
				'attributes'            => block_attributes( $element ),
				'supports'              => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'editor_script_handles' => array( 'praeventionskette-blocks' ),
				'editor_style_handles'  => array( 'praeventionskette-blocks' ),
				'render_callback'       => function ( $attributes, $content ) use ( $name ) {
					return render_element_block( $name, $attributes, $content );
				},
			)
		);
	}
}

/**
 * The attributes of an element's block.
 *
 * @param array $element The element, as in elements().
 * @return array[]
 */
function block_attributes( array $element ) {
	$types = array(
		'boolean' => 'boolean',
		'number'  => 'number',
		'choice'  => 'string',
		'text'    => 'string',
	);
	$block = array();
	foreach ( $element['attributes'] as $attribute ) {
		$block[ $attribute['field'] ] = array( 'type' => $types[ $attribute['type'] ] );
	}
	return $block;
}

/**
 * Renders a block.
 *
 * @param string $name       The element's name.
 * @param array  $attributes The block's attributes.
 * @param string $content    The markup of the blocks inside: the fallback, or the elements inside pk-program.
 * @return string
 */
function render_element_block( $name, array $attributes, $content ) {
	page_needs_loader( true );
	page_elements( array( $name ) );
	$values = array();
	foreach ( elements()[ $name ]['attributes'] as $attribute ) {
		if ( isset( $attributes[ $attribute['field'] ] ) ) {
			$values[ $attribute['name'] ] = $attributes[ $attribute['field'] ];
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element_html( $name, $values, $content ) );
}

/**
 * Passes the attributes and texts for the blocks' forms to the editor's script, in the author's language.
 */
function pass_block_definitions() {
	$blocks = array();
	foreach ( elements() as $name => $element ) {
		$attributes = array();
		foreach ( $element['attributes'] as $attribute ) {
			$attribute['label']       = translate_text( $attribute['label'] );
			$attribute['description'] = translate_text( $attribute['description'] );
			$attribute['options']     = array_map( __NAMESPACE__ . '\labelled_choice', $attribute['options'] );
			$attributes[]             = $attribute;
		}
		$blocks[] = array(
			'name'       => $name,
			'title'      => translate_text( $element['title'] ),
			'attributes' => $attributes,
		);
	}
	$texts  = array(
		'options'   => __( 'Content', 'praeventionskette' ),
		'common'    => __( 'Data and headings', 'praeventionskette' ),
		'default'   => __( 'Default', 'praeventionskette' ),
		/* translators: %s: the default value. */
		'defaultIs' => __( 'Default (%s)', 'praeventionskette' ),
		'fallback'  => __( 'Shown until the data is loaded, or if it can’t be loaded:', 'praeventionskette' ),
		'noData'    => __( 'No data file has been set yet: Settings → Präventionskette.', 'praeventionskette' ),
	);
	$config = array(
		'blocks'  => $blocks,
		'texts'   => $texts,
		'hasData' => '' !== settings()['src'],
	);
	wp_add_inline_script(
		'praeventionskette-blocks',
		'window.praeventionsketteBlocks = ' . wp_json_encode( $config, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}

/**
 * An option of a choice, with a label in the author's language.
 *
 * @param string $value The attribute's value.
 * @return array{value: string, label: string}
 */
function labelled_choice( $value ) {
	return array(
		'value' => $value,
		'label' => translate_text( $value ),
	);
}

/**
 * Adds a category for the blocks to the inserter.
 *
 * @param array[] $categories The categories.
 * @return array[]
 */
function add_block_category( $categories ) {
	$categories[] = array(
		'slug'  => 'praeventionskette',
		'title' => __( 'Präventionskette', 'praeventionskette' ),
		'icon'  => null,
	);
	return $categories;
}
