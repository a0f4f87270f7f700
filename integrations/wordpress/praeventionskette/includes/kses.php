<?php
/**
 * Allows the elements, with their declared attributes, to authors without the right to write any markup.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_classic_editor' );

/**
 * Allows the elements in posts. In comments they stay forbidden.
 *
 * @param array[]|string $tags    The allowed tags with their attributes.
 * @param string|array   $context The kind of content that is filtered.
 * @return array[]|string
 */
function allow_elements( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$global = array_fill_keys( array( 'class', 'dir', 'hidden', 'id', 'lang', 'slot', 'title' ), true );
	foreach ( elements() as $name => $element ) {
		$declared              = array_fill_keys( array_column( $element['attributes'], 'name' ), true );
		$tags[ 'pk-' . $name ] = $declared + $global;
	}
	// WordPress allows these itself; a site's own filter may not.
	if ( isset( $tags['div'] ) && is_array( $tags['div'] ) ) {
		$tags['div']['data-*'] = true;
	}
	return $tags;
}

/**
 * Keeps the classic editor from removing the elements.
 *
 * @param array $options TinyMCE's options.
 * @return array
 */
function allow_in_classic_editor( $options ) {
	$tags = array();
	foreach ( array_keys( elements() ) as $name ) {
		$tags[] = 'pk-' . $name;
	}
	$rules = array(
		'custom_elements'         => implode( ',', $tags ),
		'extended_valid_elements' => implode( ',', preg_replace( '/$/', '[*]', $tags ) ),
	);
	foreach ( $rules as $option => $value ) {
		$options[ $option ] = empty( $options[ $option ] ) ? $value : $options[ $option ] . ',' . $value;
	}
	return $options;
}
